import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { misfitsOf } from '../../openapi/conformity.ts';
import { rulesOf } from '../../openapi/rules.ts';
import { exchanges, frames, type SeenExchange, type SeenFrame } from './seen.ts';

/** What was found while somebody looked. */
export interface Gathering {
  /** One sentence for each way in which an answer of a server in this process did not fit its contract. */
  readonly found: string[];
  readonly stop: () => void;
}

/** Holds every answer, and every event of every stream, against its contract from now on. */
export function gatherMisfits(): Gathering {
  const found: string[] = [];
  const onExchange = (message: unknown): void => {
    const seen = message as SeenExchange;
    for (const misfit of misfitsOf(seen.spec, rulesOf(seen.spec), seen)) found.push(`${seen.request} → ${seen.status}: ${misfit}`);
  };
  const onFrame = (message: unknown): void => {
    const { spec, operation: id, frame } = message as SeenFrame;
    const operation = spec.operations.find((each) => each.id === id);
    const check = operation && rulesOf(spec).response(operation, 200, 'text/event-stream');
    for (const line of frame.split('\n').filter((each) => each.startsWith('data: '))) {
      const misfits = check?.(JSON.parse(line.slice('data: '.length))) ?? [{ path: '', message: 'no schema is declared' }];
      for (const { path, message: text } of misfits) found.push(`stream of ${id}: ${path} ${text} in ${line}`);
    }
  };
  subscribe(exchanges.name, onExchange);
  subscribe(frames.name, onFrame);
  return {
    found,
    stop: () => {
      unsubscribe(exchanges.name, onExchange);
      unsubscribe(frames.name, onFrame);
    },
  };
}
