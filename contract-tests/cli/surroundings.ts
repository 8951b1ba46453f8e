/** A server of our own to judge when no target is named. */
export interface OwnServer {
  readonly url: string;
  close(): Promise<void>;
}

/** What the surroundings lend: a server of our own, the version, where text goes. */
export interface Surroundings {
  readonly version: string;
  readonly startOwn: () => Promise<OwnServer>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** When the command began: ISO 8601, in UTC. */
  readonly started: string;
  readonly colour: boolean;
  /** Rewrites its last line when it is a terminal. */
  readonly progress: ((text: string) => void) | undefined;
  readonly print: (text: string) => void;
}
