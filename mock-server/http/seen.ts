import { channel } from 'node:diagnostics_channel';
import type { SeenAnswer } from '../../openapi/conformity.ts';
import type { Spec } from '../../openapi/promises.ts';

/** Publishes every answer as a SeenExchange; for whoever wants to hold answers against the contract while they are given. */
export const exchanges = channel('ringback:exchange');
/** Publishes every frame of every stream as a SeenFrame. */
export const frames = channel('ringback:frame');

export interface SeenExchange extends SeenAnswer {
  readonly spec: Spec;
  readonly request: string;
}
export interface SeenFrame {
  readonly spec: Spec;
  readonly operation: string | undefined;
  readonly frame: string;
}
