/**
 * What a clock of whole milliseconds is ahead of the one of this process, which has parts of them: both are read where a millisecond turns
 * over. Whatever comes between the two readings makes the difference smaller, so the greatest of several is the true one.
 *
 * @param {() => number} read
 */
export function aheadOf(read) {
  let most = -Infinity;
  for (let reading = 0; reading < 50; reading++) {
    const before = read();
    let now = before;
    while (now === before) now = read();
    most = Math.max(most, now - performance.now());
  }
  return most;
}
