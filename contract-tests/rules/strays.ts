import type { StreamRule } from '../../openapi/promises.ts';
import type { HeardEvent } from '../hearing.ts';

/** Shorter texts than this are said again too easily to tell anything. */
const telling = 10;

/**
 * Finds interim events that come after the final one which takes their place.
 *
 * Events do not say which turn they are of, so the texts must tell: one is astray when it is the beginning of the final text
 * before it, is no shorter than the interim text before that, and is no beginning of the final text that comes next. An
 * interim that recognition revises later, or that nothing follows, is in order.
 */
export function strays(events: readonly HeardEvent[], rule: StreamRule, final: string, interim: string): unknown[] {
  const text = ({ body }: HeardEvent, own: string, other: string) => plain(body[memberOf(rule, own, other) ?? '']);
  const told = events.flatMap((event) => {
    if (event.type === final) return [{ event, isFinal: true, text: text(event, final, interim) }];
    if (event.type === interim) return [{ event, isFinal: false, text: text(event, interim, final) }];
    return [];
  });
  return told.flatMap(({ event, isFinal, text: said }, index) => {
    const before = told.findLastIndex((each, at) => at < index && each.isFinal);
    if (isFinal || before < 0 || before !== index - 1 || said.length < telling) return [];
    const shown = told[before - 1];
    const next = told.find((each, at) => at > index && each.isFinal);
    const longEnough = !shown || shown.isFinal || said.length >= shown.text.length;
    return told[before]?.text.startsWith(said) && longEnough && !next?.text.startsWith(said) ? [event.body] : [];
  });
}

/** The member that one type must have and the other need not: what is superseded. */
const memberOf = ({ events }: StreamRule, own: string, other: string): string | undefined =>
  events[own]?.find((member) => !events[other]?.includes(member));

/** A text without what recognition adds at the end of a turn: capitals, punctuation. */
const plain = (text: unknown): string =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
