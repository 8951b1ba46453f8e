import type { HeardEvent } from '../../hearing.ts';

/** A turn of the caller, with what was shown of it while it was spoken. */
export interface Turn {
  readonly final: string;
  readonly interims: readonly string[];
  /** Whether the agent said something since the turn before. */
  readonly afterReply: boolean;
}

/** The turns that the caller has completed, in order. */
export function turnsOf(events: readonly HeardEvent[]): Turn[] {
  const turns: Turn[] = [];
  let interims: string[] = [];
  let afterReply = false;
  for (const { type, body } of events) {
    if (type === 'user_interim_transcription') interims.push(String(body['interim_transcription_text'] ?? ''));
    if (type === 'tts_completed') afterReply = true;
    if (type !== 'user_transcription') continue;
    turns.push({ final: String(body['user_transcription_text'] ?? ''), interims, afterReply });
    interims = [];
    afterReply = false;
  }
  return turns;
}

/** What events of a type say, empty where they say nothing. */
export const textsOf = (events: readonly HeardEvent[], type: string, member: string): string[] =>
  events.filter((event) => event.type === type).map(({ body }) => String(body[member] ?? ''));

/** A text without capitals, blanks and punctuation. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a text is long enough that it took a while to say, in any language. */
export const isLong = (text: string): boolean => plain(text).length >= 20;

/** When events happened, by their own account; those whose timestamp cannot be read are left out. */
export function timesOf(events: readonly HeardEvent[]): { readonly event: HeardEvent; readonly time: number }[] {
  return events.flatMap((event) => {
    const { timestamp } = event.body;
    if (typeof timestamp !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/.test(timestamp))
      return [];
    const time = Date.parse(timestamp);
    return Number.isNaN(time) ? [] : [{ event, time }];
  });
}
