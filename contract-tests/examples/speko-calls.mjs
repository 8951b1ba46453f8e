// The calls of speko-server.mjs: what there is, and what the API shows of it.
import { randomBytes, randomUUID } from 'node:crypto';
import { Failure } from './speko-bodies.mjs';

const lines = [
  ['agent', 'Northwind Clinic, good morning.'],
  ['user', 'Good morning. My invoice looks wrong.'],
  ['agent', 'I am sorry. What does it say?'],
  ['user', 'Two visits, and I was there once.'],
  ['agent', 'Let me look into that.'],
];

/** Milliseconds after the dial, after the end, and after a transfer was asked for. */
const ring = 4000;
const giveUp = 30_000;
const reported = 3000;
const recorded = 5000;
const analysed = 8000;
const picksUp = 1000;
const bridges = 1000;

const notFound = () => new Failure(404, 'SESSION_NOT_FOUND', 'no such call');
const notOpen = () => new Failure(409, 'TRANSFER_NOT_OPEN', 'this transfer is not open');

/** All that the server knows. @param defects true breaks five promises. */
export class Calls {
  #calls = new Map();
  #defects;

  constructor(defects) {
    this.#defects = defects;
  }

  /** A call of an organisation; one of another is no call at all. */
  find(id, organization) {
    const call = this.#calls.get(id);
    if (call?.organization !== organization) throw notFound();
    this.#settle(call);
    return call;
  }

  /** @param started milliseconds since the dial. @param length from the pick-up to the end. */
  #add(started, length) {
    const call = { id: randomUUID(), organization: 'north', created: Date.now() - started, transfers: [] };
    call.answered = length === 0 ? undefined : call.created + ring;
    call.ended = length === 0 ? call.created + giveUp : call.answered + length;
    this.#calls.set(call.id, call);
    return call;
  }

  seed(meaning) {
    const long = 600_000;
    const over = (ago) => this.#add(ring + 60_000 + ago, 60_000);
    const make = {
      live_call: () => this.#add(ring + 7000, long),
      dialling_call: () => this.#add(500, long),
      call_nobody_answers: () => this.#add(giveUp - 1500, 0),
      call_about_to_end: () => this.#add(ring + 58_500, 60_000),
      call_without_report: () => over(200),
      call_with_first_report: () => over(reported + 500),
      ended_call: () => over(3_600_000),
      call_in_screening: () => {
        const call = this.#add(ring + 7000, long);
        this.#request(call, 'warm', [{ to: '+12025550143' }], {}, Date.now() - picksUp - 500);
        return call;
      },
      call_with_transfers: () => {
        const call = over(3_600_000);
        const destinations = [{ to: '+12025550143' }, { to: '+12025550144' }];
        const first = this.#request(call, 'warm', destinations, {}, call.answered + 10_000);
        this.#close(first, 'cancelled', call.answered + 15_000);
        const second = this.#request(call, 'warm', destinations, {}, call.answered + 15_000, 1, [first]);
        Object.assign(second, { status: 'screening', bridged: call.answered + 25_000 });
        this.#close(second, 'completed', call.answered + 26_000);
        return call;
      },
    }[meaning];
    if (!make) throw new Failure(404, 'NOT_FOUND', 'no such kind of call');
    return make().id;
  }

  /** Brings a call up to now. */
  #settle(call) {
    for (const transfer of call.transfers.filter(isOpen)) {
      const end = endOf(transfer);
      if (transfer.kind === 'warm' && transfer.status === 'requested' && Date.now() >= transfer.created + picksUp)
        Object.assign(transfer, { status: 'screening', updated: transfer.created + picksUp });
      if (end <= Date.now() && end < call.ended) {
        // The caller is with somebody else now.
        this.#close(transfer, 'completed', end);
        call.ended = end;
      } else if (call.ended <= Date.now()) this.#close(transfer, 'cancelled', Math.max(transfer.created, call.ended));
    }
  }

  #close(transfer, status, at) {
    Object.assign(transfer, { status, updated: at, completed: at });
  }

  #request(call, kind, destinations, body, at, index = 0, earlier = []) {
    const transfer = { id: randomUUID(), call, kind, status: 'requested', destinations, index, earlier, body, created: at, updated: at };
    call.transfers.push(transfer);
    return transfer;
  }

  transfer(call, kind, body) {
    if (!isLive(call)) throw new Failure(409, 'CALL_NOT_LIVE', 'this call is not live');
    if (call.transfers.some(isOpen)) throw new Failure(409, 'TRANSFER_IN_PROGRESS', 'there is a transfer already');
    return this.#request(call, kind, body.destinations ?? [{ to: body.to }], body, Date.now());
  }

  complete(call, id, body) {
    const transfer = transferOf(call, id);
    if (transfer.status !== 'screening') throw notOpen();
    const now = Date.now();
    return Object.assign(transfer, { status: 'bridging', bridged: now, updated: now, summary: body.summary });
  }

  cancel(call, id, { tryNext, reason, voicemailDetected, summary }) {
    const transfer = transferOf(call, id);
    if (transfer.kind === 'blind' || !['requested', 'screening'].includes(transfer.status)) throw notOpen();
    const now = Date.now();
    this.#close(transfer, 'cancelled', now);
    transfer.cause = voicemailDetected ? 'voicemail' : reason;
    transfer.summary = summary;
    const { kind, destinations, index, earlier, body } = transfer;
    // Third defect: nobody else is called.
    if (tryNext && index + 1 < destinations.length && !this.#defects) {
      transfer.next = this.#request(call, kind, destinations, body, now, index + 1, [...earlier, transfer]);
    } else transfer.fallback = { action: body.fallback?.strategy ?? 'return_to_assistant' };
    return transfer;
  }

  finalize(call) {
    if (Date.now() < call.ended) throw new Failure(409, 'CALL_NOT_ENDED', 'this call has not ended');
    call.analysed ??= Math.min(Date.now(), call.ended + analysed);
    const { session_id, summary, outcome, cost_micro_usd } = this.toReport(call);
    return { session_id, summary, outcome, cost_micro_usd, webhook: { status: 'not_configured' } };
  }

  toRecording(call) {
    if (recordingOf(call) !== 'ready') throw new Failure(404, 'RECORDING_NOT_AVAILABLE', 'there is no recording');
    return { url: `https://audio.north.example/${call.id}.ogg?token=${randomBytes(8).toString('hex')}` };
  }

  toReport(call) {
    const now = Date.now();
    if (now < (call.analysed ?? call.ended + reported)) return undefined;
    const at = call.analysed ?? call.ended + analysed;
    const complete = now >= at;
    const seconds = Math.round((call.ended - (call.answered ?? call.ended)) / 1000);
    const costs = [
      ['call_seconds', seconds, 200],
      ['tts_characters', seconds * 12, 15],
    ];
    const { entries } = toTranscript(call);
    return {
      session_id: call.id,
      organization_id: call.organization,
      summary: complete ? 'An invoice had one visit too many.' : 'completed',
      outcome: complete ? 'invoice_corrected' : 'completed',
      structured_data: {},
      // Fourth defect: the report lacks the last sentence.
      transcript: { entries: this.#defects ? entries.slice(0, -1) : entries },
      cost_micro_usd: String(costs.reduce((sum, [, quantity, price]) => sum + quantity * price, 0)),
      cost_breakdown: costs.map(([metric, quantity, price]) => ({
        provider: 'north',
        metric,
        quantity,
        costMicroUsd: String(quantity * price),
      })),
      analysis_status: complete ? 'completed' : 'heuristic',
      post_call_webhook_status: 'not_configured',
      created_at: iso(Math.min(at, call.ended + reported)),
      updated_at: iso(complete ? at : call.ended + reported),
    };
  }

  toDetail(call) {
    const now = Date.now();
    const over = now >= call.ended;
    const moments = [
      call.created,
      call.answered,
      call.ended,
      call.ended + reported,
      call.ended + recorded,
      call.analysed ?? call.ended + analysed,
    ];
    const changes = [...moments, ...call.transfers.map(({ updated }) => updated)];
    const recording = recordingOf(call);
    return {
      id: call.id,
      call_id: call.id,
      resource_uri: `speko://calls/${call.id}`,
      status: over ? (call.answered ? 'ended' : 'failed') : isLive(call) ? 'active' : 'dialing',
      kind: 'cascade',
      language: 'en-GB',
      created_at: iso(call.created),
      updated_at: iso(Math.max(...changes.filter((at) => at <= now))),
      ended_at: over ? iso(call.ended) : null,
      duration_seconds: over && call.answered ? Math.round((call.ended - call.answered) / 1000) : null,
      recording_status: recording,
      recording_duration_ms: recording === 'ready' ? call.ended - call.answered : null,
      report: this.toReport(call) ?? null,
      transfers: call.transfers.map(toAttempt),
      transcript: toTranscript(call),
    };
  }

  toEvents(call) {
    const { created, answered, ended } = call;
    const happened = [
      [created, 'sip.dial_started'],
      ...(answered ? [[answered, 'room_started']] : []),
      ...call.transfers.map((transfer) => [transfer.created, 'transfer.requested']),
      [ended, answered ? 'room_finished' : 'sip.dial_failed'],
    ].filter(([at]) => at <= Date.now());
    return {
      events: happened.map(([at, type], index) => ({
        id: `${call.id}/${index}`,
        session_id: call.id,
        organization_id: call.organization,
        provider: 'speko',
        event_type: type,
        occurred_at: iso(at),
        payload: {},
        // Fifth defect: a time without its zone.
        created_at: this.#defects ? iso(at).slice(0, -1) : iso(at),
      })),
    };
  }
}

const iso = (at) => new Date(at).toISOString();
const isOpen = ({ status }) => ['requested', 'screening', 'bridging'].includes(status);
/** When a transfer is through, if nobody does anything. */
const endOf = ({ kind, status, created, bridged }) =>
  kind === 'blind' ? created + 2 * picksUp : status === 'bridging' ? bridged + bridges : Number.POSITIVE_INFINITY;
const isLive = ({ answered, ended }) => answered !== undefined && answered <= Date.now() && Date.now() < ended;

function transferOf(call, id) {
  const transfer = call.transfers.find((each) => each.id === id);
  if (!transfer) throw new Failure(404, 'TRANSFER_NOT_FOUND', 'no such transfer');
  return transfer;
}

function recordingOf({ answered, ended }) {
  if (!answered) return 'suppressed';
  return Date.now() < ended ? 'pending' : Date.now() < ended + recorded ? 'uploading' : 'ready';
}

function toTranscript({ answered = Number.POSITIVE_INFINITY, ended }) {
  const now = Math.min(Date.now(), ended);
  const entries = lines.flatMap(([source, said], index) => {
    const begin = answered + index * 3000;
    const end = Math.min(begin + 2400, ended);
    if (begin >= now) return [];
    return [
      { id: `line-${index}`, index, source, text: said, started_at: iso(begin), ended_at: end <= now ? iso(end) : null, metadata: {} },
    ];
  });
  return { entries };
}

/** One attempt to reach one destination. */
export function toAttempt({ id, call, kind, status, destinations, index, body, created, updated, completed, cause, summary }) {
  return {
    id,
    session_id: call.id,
    organization_id: call.organization,
    kind,
    status,
    transfer_to: destinations[index].to,
    screening_prompt: body.screeningPrompt ?? null,
    summary: summary ?? body.summary ?? null,
    failure_cause: cause ?? null,
    metadata: body.metadata ?? {},
    created_at: iso(created),
    updated_at: iso(updated),
    completed_at: completed === undefined ? null : iso(completed),
  };
}

/** An attempt with those before it, and what comes of it. */
export function toRouted(transfer) {
  const { earlier, next, fallback } = transfer;
  return {
    ...toAttempt(transfer),
    routing_attempts: [...earlier, transfer, ...(next ? [next] : [])].map(toAttempt),
    next_transfer: next ? toAttempt(next) : null,
    fallback: fallback ?? null,
  };
}
