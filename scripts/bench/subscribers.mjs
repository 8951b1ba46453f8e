// Subscribes to the URLs of a file (a line each), counts events for some seconds, and prints by how much they were late, in milliseconds.
// The third argument is sent as the Authorization, the fourth is by how many milliseconds the server's clock is behind that of the machine.
// Over plain sockets, so that what is measured is the server.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { aheadOf } from './peers/ahead.mjs';

const [file, seconds, authorization, behind] = process.argv.slice(2);
const urls = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const late = [];
/** What the clock of the machine is ahead of the one of this process, whose parts of a millisecond it lacks. */
let ahead = 0;
let counting = false;
let refused = 0;

const stamp = Buffer.from('"timestamp":"');
function subscribe(url) {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: ${authorization}\r\n\r\n`);
    });
    let begun = false;
    socket.on('data', (bytes) => {
      const now = performance.now() + ahead;
      if (!begun) {
        begun = true;
        if (!bytes.subarray(0, 15).toString().includes(' 200')) refused++;
        resolve();
      }
      if (counting) count(bytes, now);
    });
    socket.on('error', () => {
      refused++;
      resolve();
    });
  });
}

function count(bytes, now) {
  for (let at = bytes.indexOf(stamp); at >= 0; at = bytes.indexOf(stamp, at + 1)) {
    const begin = at + stamp.length;
    late.push(now - Number(behind) - Date.parse(bytes.toString('latin1', begin, bytes.indexOf(0x22, begin))));
  }
}

for (let index = 0; index < urls.length; index += 100) await Promise.all(urls.slice(index, index + 100).map(subscribe));
process.stdout.write('subscribed\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
ahead = aheadOf(Date.now);
counting = true;
setTimeout(() => {
  late.sort((a, b) => a - b);
  const at = (share) => late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? null;
  process.stdout.write(`${JSON.stringify({ events: late.length, refused, p50: at(0.5), p99: at(0.99), max: late.at(-1) ?? null })}\n`);
  process.exit(0);
}, Number(seconds) * 1000);
