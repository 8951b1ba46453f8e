import { connect } from 'node:net';

/** What came over a connection, and how it went away. */
export interface Heard {
  readonly text: string;
  readonly how: 'ended' | 'reset';
}

/** Asks over a connection as it is: libraries hide how it goes away. */
export function askRaw(url: string, path: string, key: string, method = 'GET'): Promise<Heard> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  let text = '';
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n\r\n`);
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve({ text, how: 'ended' }));
    socket.on('error', () => resolve({ text, how: 'reset' }));
  });
}
