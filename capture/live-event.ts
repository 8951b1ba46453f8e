import { createParser } from 'eventsource-parser';

/** One event of a stream, as far as a script has use for it. Anything else that is in it is not looked at. */
export interface LiveEvent {
  readonly event_type: string;
  readonly timestamp?: string;
  readonly event_time?: string;
  readonly call_id?: string;
  readonly interim_transcription_text?: string;
  readonly user_transcription_text?: string;
  readonly tts_text?: string;
  readonly turn_latency?: number;
  readonly total_turn_ms?: number;
  readonly tool_call_id?: string;
  readonly function_name?: string;
  readonly context?: { readonly arguments?: unknown };
  readonly latency_ms?: number;
  readonly response?: unknown;
  readonly error?: unknown;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A stream that cannot be listened to: says what was asked and what came. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
}

/** Nobody is there to be listened to. Its name is what the command line knows it by. */
class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/**
 * Listens to a call until its stream says that it is over, or until the signal is given.
 *
 * @returns the events in the order in which they came.
 * @throws CaptureError for an answer that is no stream, Unreachable for none.
 */
export async function listen(url: string, key: string, signal: AbortSignal, onEvent: (event: LiveEvent) => void): Promise<LiveEvent[]> {
  const events: LiveEvent[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      const event = read(data);
      if (!event) return;
      events.push(event);
      onEvent(event);
    },
  });
  const response = await open(url, key, signal);
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      if (events.at(-1)?.event_type === 'sse_close') break;
    }
  } catch (error) {
    // What was heard before the line broke, or before somebody had heard enough, is worth keeping.
    if (events.length === 0) throw new Unreachable(`${url} broke off before it told anything: ${(error as Error).message}`);
  }
  return events;
}

async function open(url: string, key: string, signal: AbortSignal): Promise<Response> {
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${key}` };
  const response = await fetch(url, { headers, signal }).catch((error: Error) => {
    throw new Unreachable(`${url} cannot be reached: ${(error.cause as Error | undefined)?.message ?? error.message}`);
  });
  if (response.ok && response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const text = (await response.text()).slice(0, 300);
  throw new CaptureError(`${url} is no stream of events: it answered ${response.status} ${text}`);
}

function read(data: string): LiveEvent | undefined {
  try {
    const event = JSON.parse(data) as LiveEvent;
    return typeof event?.event_type === 'string' ? event : undefined;
  } catch {
    return undefined;
  }
}
