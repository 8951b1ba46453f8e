/** Something the person at the command line can mend: says what was wrong and what to do. */
export class VerifyUsageError extends Error {
  override readonly name = 'VerifyUsageError';
}
