// As much of a client as this example needs: JSON, failures as errors, one more try when it is busy, and the session stream.
import { setTimeout as sleep } from 'node:timers/promises';

/** What the API refused: the code is for programs, the message for people. */
export class SpekoError extends Error {
  constructor(status, { error, code } = {}) {
    super(`${status} ${code ?? 'UNKNOWN'}: ${error ?? 'no reason was given'}`);
    this.status = status;
    this.code = code;
  }
}

export class Speko {
  #base;
  #key;

  constructor(base, key) {
    this.#base = base.replace(/\/$/, '');
    this.#key = key;
  }

  get = (path) => this.#json('GET', path);
  post = (path, body = {}) => this.#json('POST', path, body);
  delete = (path) => this.#json('DELETE', path);

  /** Tells what happens in a session until it ends. Opens the stream anew when it breaks off, and goes on where it was. */
  async *follow(sessionId) {
    const place = new Place();
    for (;;) {
      const path = `/v1/sessions/${sessionId}/stream?cursor=${place}`;
      const { body } = await this.#fetch('GET', path, { accept: 'text/event-stream' });
      for await (const event of events(body)) {
        if (place.advance(event)) yield event;
        if (event.name === 'end' && event.data.reason === 'session_ended') return;
      }
      await sleep(200);
    }
  }

  async #json(method, path, body) {
    const sent = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await this.#fetch(method, path, sent, body);
    return response.status === 204 ? undefined : await response.json();
  }

  async #fetch(method, path, headers, body) {
    const authorization = `Bearer ${this.#key}`;
    const request = { method, headers: { ...headers, authorization }, ...(body !== undefined && { body: JSON.stringify(body) }) };
    let response = await fetch(`${this.#base}${path}`, request);
    if (response.status === 429) {
      await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
      response = await fetch(`${this.#base}${path}`, request);
    }
    if (!response.ok) throw new SpekoError(response.status, await response.json().catch(() => undefined));
    return response;
  }
}

/** How far a session has been told. */
class Place {
  #turn = -1;
  #moment = 0;
  #seen = new Set();

  /** As the API wants it back. */
  toString() {
    return `${this.#turn}:${this.#moment}`;
  }

  /** Whether an event is new: after a break the last two seconds are told again. */
  advance({ name, data }) {
    if (name === 'transcript') this.#turn = Math.max(this.#turn, data.index);
    if (name !== 'event') return true;
    this.#moment = Math.max(this.#moment, Date.parse(data.created_at));
    const isNew = !this.#seen.has(data.id);
    this.#seen.add(data.id);
    return isNew;
  }
}

/** Server-sent events of a body: their name, and their data as JSON. */
async function* events(body) {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const lines = block.split('\n');
      const of = (field) => lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).trimStart());
      const data = of('data').join('\n');
      if (data !== '') yield { name: of('event')[0], data: JSON.parse(data) };
    }
  }
}
