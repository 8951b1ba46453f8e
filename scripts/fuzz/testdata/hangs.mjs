// Begins a part, and never comes back from its third input; without `hangs` it does three and ends.
import { parentPort, workerData } from 'node:worker_threads';

const inputs = new Int32Array(workerData.progress);
parentPort.postMessage({ part: 'spinner' });
for (let input = 1; input <= 3; input++) {
  Atomics.add(inputs, 0, 1);
  while (workerData.hangs && input === 3);
}
parentPort.postMessage({ line: 'three were done' });
parentPort.postMessage({ failed: 0 });
