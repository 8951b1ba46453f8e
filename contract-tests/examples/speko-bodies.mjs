// What bodies the API of speko-server.mjs takes.
/** A failure as it is answered. */
export class Failure extends Error {
  constructor(status, code, message, extra = {}) {
    super(message);
    Object.assign(this, { status, code, extra });
  }
}

const text =
  (most, least = 0) =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const anyText = text(Number.POSITIVE_INFINITY);
const flag = (value) => typeof value === 'boolean';
const object = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const whole = (least, most) => (value) => Number.isInteger(value) && value >= least && value <= most;
const oneOf =
  (...words) =>
  (value) =>
    words.includes(value);
const phone = (value) => anyText(value) && /^\+[1-9]\d{6,14}$/.test(value);
const textMap = (value) => object(value) && Object.values(value).every(anyText);
const shape = (members) => (value) => object(value) && faults(value, members).length === 0;

const destination = {
  to: text(256, 1),
  label: anyText,
  outboundTrunkId: anyText,
  screeningPrompt: anyText,
  summary: anyText,
  metadata: object,
};
const ringing = whole(1, 120);
const bodies = {
  finalize: { forceAnalysis: flag, retryWebhook: flag },
  blind: { to: text(256, 1), participantIdentity: text(128), playDialtone: flag, ringingTimeout: ringing, headers: textMap },
  warm: {
    to: phone,
    destinations: (value) =>
      Array.isArray(value) && value.length > 0 && value.length <= 10 && value.every((each) => shape(destination)(each) && 'to' in each),
    from: phone,
    participantIdentity: text(128),
    outboundTrunkId: text(128),
    screeningPrompt: text(16_384),
    summary: text(16_384),
    ringingTimeout: ringing,
    waitUntilAnswered: flag,
    fallback: shape({
      strategy: oneOf('return_to_assistant', 'take_message', 'end_call'),
      message: anyText,
      takeMessagePrompt: anyText,
      holdAudioUrl: anyText,
    }),
    voicemailDetection: shape({ mode: oneOf('agent', 'amd', 'disabled'), enabled: flag, timeoutSeconds: Number.isFinite }),
    metadata: object,
  },
  complete: { recipientParticipantIdentity: text(128), summary: text(16_384) },
  cancel: { reason: text(1024), summary: text(16_384), tryNext: flag, voicemailDetected: flag },
};

function faults(value, members) {
  return Object.keys(members)
    .filter((name) => value[name] !== undefined && !members[name](value[name]))
    .map((name) => ({ path: name, message: 'is not as it should be' }));
}

/** Which bodies may be left out, and which members may not. */
const optional = ['finalize', 'complete', 'cancel'];
const missing = {
  blind: ({ to }) => to === undefined,
  warm: ({ to, destinations }) => (to === undefined) === (destinations === undefined),
};

const invalid = (issues) => new Failure(400, 'VALIDATION_ERROR', 'the request is not valid', { issues });

/** Reads a body. */
export function readBody(raw, type, name, defects) {
  if (name === undefined || (raw === '' && optional.includes(name))) return {};
  if (!/^application\/json *(;|$)/i.test(type)) throw invalid([{ path: '', message: 'is not JSON' }]);
  const body = parse(raw);
  if (!object(body)) throw invalid([{ path: '', message: 'is not an object' }]);
  // Second defect: a telephone may ring for ever.
  const members = defects && name === 'blind' ? { ...bodies.blind, ringingTimeout: whole(1, 1e9) } : bodies[name];
  const issues = faults(body, members);
  if (missing[name]?.(body)) issues.push({ path: 'to', message: 'is wanted' });
  if (issues.length > 0) throw invalid(issues);
  return body;
}

function parse(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    throw invalid([{ path: '', message: 'is not JSON' }]);
  }
}
