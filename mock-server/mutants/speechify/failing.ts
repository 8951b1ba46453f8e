import { type Asked, body, type Mutant, mutantsOf, type Spoilable } from '../mutant.ts';

/** Writes an entry for a mutant of this vendor. */
export const mutant = mutantsOf('speechify');

export interface Failure {
  error: { code: string; message: string };
  request_id: string;
}

export const header = 'X-Request-ID';
/** What ids that nothing has end in. */
export const nobody = '01h455vb4pex5vsknk084sn02q';
export const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;

/** The ids of checks: of a clause of agents or shadow tokens, of an operation, of both, of what is answered. */
export const is = (name: string): string => `speechify/agent/${name}`;
export const tells = (name: string): string => `speechify/shadow/${name}`;
export const of = (operation: string, rule: string): string => `speechify/${operation}/${rule}`;
export const both = (rule: string): string[] => [of('getAgent', rule), of('mintShadowToken', rule)];
export const fitting = (operation: string): string => of(operation, 'answers-fit');

/** Answers a failure. */
export function fail(answer: Spoilable, status: number, code: string): void {
  answer.status = status;
  answer.json = { error: { code, message: 'No.' }, request_id: answer.headers[header] };
}

/** Spoils every failure. */
export const failing = (spoil: (failure: Failure, answer: Spoilable) => void): Mutant => ({
  answer: (answer) => {
    if (answer.status >= 400) spoil(answer.json as Failure, answer);
  },
});

/** Answers what was last answered with success where a request should have been refused. */
export function forgives(operation: string, when: (answer: Spoilable, asked: Asked) => boolean): () => Mutant {
  return () => {
    let last: unknown;
    return {
      answer: (answer, asked) => {
        if (asked.operation !== operation) return;
        if (answer.status < 300) last = structuredClone(answer.json);
        else if (last !== undefined && when(answer, asked)) Object.assign(answer, { status: 200, json: last });
      },
    };
  };
}

export type Shown = Record<string, unknown>;

/** Spoils a conversation that is read alone. */
export const conversation = (spoil: (shown: Shown) => void): Mutant => body('getConversation', spoil);
export const walks = (name: string): string => `speechify/Conversation/states#${name}`;
