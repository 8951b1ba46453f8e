import { toText } from './clock-control.ts';
import type { ControlDoor } from './control-door.ts';
import type { CallEnd, CallSnapshot, CallStart } from './shapes.ts';

/** The calls of a mock server. */
export class CallControl {
  readonly #door: ControlDoor;

  /** @internal */
  constructor(door: ControlDoor) {
    this.#door = door;
  }

  /**
   * Plays a script from now on.
   *
   * @param script the name of a script, e.g. `voicemail`.
   * @throws MockServerError `unknown_script` with the names there are, `bad_request` for an option that is wrong.
   */
  start(script: string, { elapsed, ...options }: CallStart = {}): CallSnapshot {
    return this.#door.ask('startCall', { body: { script, ...options, ...(elapsed !== undefined && { elapsed: toText(elapsed) }) } });
  }

  /** A call as it stands. @param id its UUID. @throws MockServerError `unknown_call` */
  get(id: string): CallSnapshot {
    return this.#door.ask('getCall', { params: { id } });
  }

  /** The newest calls, newest first. @param limit how many at the most; default 50. @param tenant left out, of all tenants. */
  list({ limit, tenant }: { readonly limit?: number; readonly tenant?: string } = {}): readonly CallSnapshot[] {
    const query = { ...(limit !== undefined && { limit }), ...(tenant !== undefined && { tenant }) };
    return this.#door.ask<{ calls: CallSnapshot[] }>('listCalls', { query }).calls;
  }

  /**
   * Ends a call now: what was to happen in it does not happen any more.
   *
   * @throws MockServerError `unknown_call`, or `call_over` when it has ended before.
   */
  end(id: string, how: CallEnd = {}): CallSnapshot {
    return this.#door.ask('endCall', { params: { id }, body: how });
  }

  /** Names of the scripts that can be played. */
  get scripts(): readonly string[] {
    return this.#door.ask<{ scripts: { name: string }[] }>('listScripts').scripts.map(({ name }) => name);
  }
}
