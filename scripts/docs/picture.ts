import { html } from './markup.ts';

/** One stretch of a lane: from, to (seconds), what stands in it, and how it looks. */
type Box = readonly [from: number, to: number, lines: readonly string[], look: 'plain' | 'strong' | 'none'];

const lanes: readonly (readonly [name: string, boxes: readonly Box[]])[] = [
  [
    'The call',
    [
      [0, 4, ['rings'], 'plain'],
      [4, 22, ['agent and caller speak'], 'strong'],
      [22, 30, ['transfer'], 'strong'],
      [30, 40, ['recorded, analysed'], 'plain'],
      [40, 48, ['processed'], 'plain'],
    ],
  ],
  [
    'Atoms',
    [
      [0, 4, ['nothing'], 'none'],
      [4, 22, ['call_start, then every word:', 'interim, final, spoken'], 'strong'],
      [22, 30, ['agent_log', 'call_end', 'sse_close'], 'strong'],
      [30, 48, ['a new listener gets 400'], 'none'],
    ],
  ],
  [
    'Speko',
    [
      [0, 4, ['dialing'], 'plain'],
      [4, 22, ['active; transcript', 'and events grow'], 'strong'],
      [22, 30, ['requested …', 'completed'], 'strong'],
      [30, 48, ['ended; report, cost', 'and recording follow'], 'strong'],
    ],
  ],
  [
    'Speechify',
    [
      [0, 4, ['409'], 'none'],
      [4, 30, ['live: a shadow token to listen in,', 'unseen and unheard'], 'strong'],
      [30, 48, ['over: 409'], 'none'],
    ],
  ],
  [
    'Meetric',
    [
      [0, 40, ['not there yet: 404'], 'none'],
      [40, 48, ['listed; webhook', 'sent, signed'], 'strong'],
    ],
  ],
];

const [left, width, top, height, gap] = [92, 17, 46, 50, 12];
const x = (seconds: number): number => left + seconds * width;

/** One call as the four APIs show it. It brings its own ground, so that it is read on a light page and on a dark one. */
export function toPicture(): string {
  const right = x(48) + 16;
  const bottom = top + lanes.length * (height + gap) + 8;
  const marks = [
    [0, 'dial'],
    [4, 'pick-up'],
    [30, 'end'],
    [40, '8 s later'],
  ] as const;
  return `${html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${bottom}" font-family="system-ui, sans-serif" font-size="13">
<title>One call, seen through four APIs</title>
<rect width="${right}" height="${bottom}" rx="10" fill="#ffffff" stroke="#cfd6da"/>
${marks.map(
  ([
    at,
    name,
  ]) => html`<line x1="${x(at)}" y1="30" x2="${x(at)}" y2="${bottom - 12}" stroke="#77838a" stroke-dasharray="3 4"/><text x="${x(at)}" y="22" text-anchor="middle" fill="#4e5a62">${name}</text>
`,
)}${lanes.map(([name, boxes], lane) => {
  const y = top + lane * (height + gap);
  return html`<text x="14" y="${y + height / 2 + 5}" font-weight="600" fill="#1b2328">${name}</text>
${boxes.map(([from, to, lines, look]) => {
  const middle = (x(from) + x(to)) / 2;
  const fill = look === 'strong' ? '#0f5e5a' : look === 'plain' ? '#e2f3f0' : '#f3f5f6';
  const ink = look === 'strong' ? '#ffffff' : '#1b2328';
  return html`<rect x="${x(from) + 2}" y="${y}" width="${x(to) - x(from) - 4}" height="${height}" rx="6" fill="${fill}"/>
${lines.map(
  (
    line,
    index,
  ) => html`<text x="${middle}" y="${y + height / 2 + 5 + (index - (lines.length - 1) / 2) * 16}" text-anchor="middle" fill="${ink}">${line}</text>
`,
)}`;
})}`;
})}</svg>`}\n`;
}
