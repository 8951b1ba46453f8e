/** A reference server for voice-call APIs, as a library. */
export type { ServerOptions } from './options.ts';
export { Server, startMockServer } from './server.ts';
