import type { Answer, WireRequest } from './wire.ts';

/** How many are kept. A walk over all pages would keep hundreds. */
const most = 8;
/** Characters of a body that are kept. */
const longest = 4000;

/** The last answers that somebody was given, with their requests. What is taken from it is of bounded size. */
export class LastAnswers {
  readonly #kept: (() => Answer)[] = [];

  readonly add = (look: () => Answer): void => {
    this.#kept.push(look);
    if (this.#kept.length > most) this.#kept.shift();
  };

  /** As they are now, oldest first, cut. */
  take(): readonly Answer[] {
    return this.#kept.map((look) => toShort(look()));
  }
}

const toShort = (answer: Answer): Answer => ({ ...answer, request: shortRequest(answer.request), body: cut(answer.body), json: undefined });

const shortRequest = (request: WireRequest): WireRequest =>
  request.body === undefined || request.body.length <= longest ? request : { ...request, body: cut(request.body.toString()) };

/** A slice of a text would keep the whole of it in memory, so it is copied. */
const cut = (text: string): string =>
  text.length <= longest ? text : `${Buffer.from(text.slice(0, longest)).toString()}… (${text.length} characters in all)`;
