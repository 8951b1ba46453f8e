/** Who speaks. `system` is neither party: a recorded notice, a whispered note. */
export type Speaker = 'caller' | 'agent' | 'system';

/** Who or what brought a call to its end. */
export type EndedBy = 'caller' | 'agent' | 'operator' | 'transfer' | 'machine' | 'network';

/** What answered, as answering-machine detection tells it. */
export type AnsweredBy = 'human' | 'voicemail' | 'menu' | 'unavailable' | 'uncertain';

/** How a dialled party reacts. */
export type Reaction = 'answers' | 'no-answer' | 'busy' | 'rejects' | 'voicemail';

export type TransferMode = 'blind' | 'warm';
export type TransferStep = 'requested' | 'screening' | 'bridging' | 'completed' | 'failed' | 'cancelled';

/** One attempt to reach one destination. A warm transfer over several destinations has several legs of one routing. */
export interface Leg {
  /** Position among all legs of the call, from 0; identifies the leg within its call. */
  readonly number: number;
  /** The leg that opened this routing; equal to `number` on the first. */
  readonly routing: number;
  readonly mode: TransferMode;
  readonly to: string;
  /** What the one who asked for the transfer said about this destination; shown back, never interpreted. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** Milliseconds that an answer took, by stage of the voice pipeline. */
export interface Latency {
  readonly total: number;
  readonly stt: number;
  readonly llm: number;
  readonly tts: number;
}

/** What another server was asked for the sake of a call, and what came of it. */
export interface Inquiry {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Milliseconds that it had. */
  readonly patience: number;
  readonly response: unknown;
  /** Values that were read from the response, by the name of the variable. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly error: string | undefined;
}

/** What happens in a call. `at` is milliseconds since the call was created. */
export type CallEvent = { readonly at: number } & (
  | { readonly type: 'dialled' }
  | { readonly type: 'unanswered'; readonly cause: Exclude<Reaction, 'answers' | 'voicemail'> }
  | { readonly type: 'answered' }
  | { readonly type: 'machine'; readonly answeredBy: AnsweredBy }
  | { readonly type: 'interim'; readonly turn: number; readonly text: string }
  | { readonly type: 'heard'; readonly turn: number; readonly text: string; readonly startedAt: number }
  | { readonly type: 'spoken'; readonly turn: number; readonly text: string; readonly startedAt: number; readonly latency?: Latency }
  | { readonly type: 'said'; readonly turn: number; readonly interrupted: boolean }
  | { readonly type: 'noted'; readonly turn: number; readonly text: string }
  | { readonly type: 'tool-started'; readonly tool: number; readonly turn: number; readonly name: string; readonly args: unknown }
  | { readonly type: 'tool-ended'; readonly tool: number; readonly result: unknown; readonly took: number }
  | { readonly type: 'tool-failed'; readonly tool: number; readonly error: string; readonly took: number }
  | {
      readonly type: 'transfer';
      readonly leg: Leg;
      readonly step: TransferStep;
      readonly cause?: string;
      readonly note?: Readonly<Record<string, unknown>>;
    }
  | {
      /** The agent comes to a step of the flow that leads it. */
      readonly type: 'stepped';
      readonly step: string;
      readonly name: string;
      readonly kind: string;
      /** The step that it came from; undefined at the first. */
      readonly from: string | undefined;
    }
  | {
      readonly type: 'looked-up';
      readonly base: string;
      readonly question: string;
      readonly found: unknown;
      readonly error: string | undefined;
      readonly took: number;
    }
  | {
      readonly type: 'extracted';
      readonly variables: Readonly<Record<string, unknown>>;
      readonly prompt: string;
      readonly error: string | undefined;
      readonly took: number;
    }
  | { readonly type: 'inquired'; readonly when: 'before' | 'after'; readonly inquiry: Inquiry }
  | { readonly type: 'went-wrong'; readonly code: string; readonly text: string; readonly details: Readonly<Record<string, unknown>> }
  | { readonly type: 'message'; readonly number: number; readonly text: string; readonly respond: boolean }
  | { readonly type: 'taken-over'; readonly by: string }
  | { readonly type: 'ended'; readonly by: EndedBy; readonly reason: string }
  | { readonly type: 'recording'; readonly step: 'uploading' | 'ready' | 'failed' }
  | { readonly type: 'reported' }
  | { readonly type: 'analysed' }
  | { readonly type: 'processed' }
);

export type CallEventType = CallEvent['type'];

/** One entry for each type of event: leaving one out is a type error. */
export type EventTable<Result, Context = undefined> = {
  readonly [Type in CallEventType]: (event: Extract<CallEvent, { type: Type }>, context: Context) => Result;
};
