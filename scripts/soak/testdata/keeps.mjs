// Loaded before the server, in its process: keeps 16 KiB of each request for ever, as a server with a leak would.
import { Server } from 'node:http';

const kept = [];
const { emit } = Server.prototype;
Server.prototype.emit = function (event, ...rest) {
  if (event === 'request') kept.push(Buffer.alloc(16 * 1024, 1));
  return emit.call(this, event, ...rest);
};
