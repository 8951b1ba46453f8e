// Streams of server-sent events and nothing else: each second one buffer goes to every subscriber, either to all at the same instant
// (`together`) or to each at a moment of its own (`spread`). Each event says when it was due. The second argument says how many
// subscribers will come. Prints its port.
import { createServer } from 'node:http';

const spread = process.argv[2] === 'spread';
// A moment for each, of the thousand that a second has: who waits for more of them than there are subscribers works for nobody.
const groups = Array.from({ length: spread ? Math.min(1000, Number(process.argv[3])) : 1 }, () => new Set());
let next = 0;
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
  const group = groups[next++ % groups.length];
  group.add(response);
  request.on('close', () => group.delete(response));
});

let due = Date.now() + 1000;
let place = 0;
const tick = () => {
  // A timer that is late is no reason to fall behind.
  for (; due <= Date.now(); due += 1000 / groups.length) {
    const at = new Date(due).toISOString();
    const event = Buffer.from(`data: {"event_type":"agent_log","timestamp":"${at}","text":"${'x'.repeat(150)}"}\n\n`);
    for (const response of groups[place]) response.write(event);
    place = (place + 1) % groups.length;
  }
  setTimeout(tick, Math.max(0, due - Date.now()));
};
setTimeout(tick, Math.max(0, due - Date.now()));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
