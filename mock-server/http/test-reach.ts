import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What this machine can be reached at: 127.0.0.1, and where only a server that listens everywhere answers. On Linux all of 127/8 is its own. */
const addresses = [
  ...new Set([
    '127.0.0.1',
    ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
    ...Object.values(networkInterfaces()).flatMap((each = []) =>
      each.filter(({ family }) => family === 'IPv4').map(({ address }) => address),
    ),
  ]),
];

/** Those of the machine's addresses at which a port takes connections, and those at which it does not. */
export async function reach(port: number): Promise<{ readonly open: string[]; readonly shut: string[] }> {
  const found = { open: [] as string[], shut: [] as string[] };
  for (const host of addresses) {
    const socket = connect({ port, host });
    const taken = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    found[taken ? 'open' : 'shut'].push(host);
  }
  return found;
}
