// Loaded before the server, in its process: answers whoever started it what it holds, after garbage was collected. Needs --expose-gc and a
// channel to its parent, which does not keep the process alive.
process.on('message', () => {
  globalThis.gc();
  // What was let go by finalizers of the first is collected by the second.
  setTimeout(() => {
    globalThis.gc();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send({ rss, heapUsed, external, resources: process.getActiveResourcesInfo() });
  }, 100);
});
process.channel.unref();
