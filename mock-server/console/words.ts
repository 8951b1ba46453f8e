import type { Schemas, Target } from './control-api.ts';

/** `9:05.3`: minutes, seconds and tenths. */
export function toOffset(ms: number): string {
  const tenths = Math.floor(Math.max(0, ms) / 100);
  return `${Math.floor(tenths / 600)}:${String(Math.floor(tenths / 10) % 60).padStart(2, '0')}.${tenths % 10}`;
}

/** `09:01:05`, in UTC as everywhere in the APIs. */
export const toTime = (moment: number | string): string => new Date(moment).toISOString().slice(11, 19);

/** `2026-02-08 09:01:05` */
export const toDateTime = (moment: number | string): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');

/** The time alone where it is of today, else the day too: `09:01:05`, `7 Feb 21:14`. */
export function toWhen(moment: string, now: number): string {
  const at = new Date(moment).toISOString();
  if (at.slice(0, 10) === new Date(now).toISOString().slice(0, 10)) return at.slice(11, 19);
  return `${Number(at.slice(8, 10))} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(11, 16)}`;
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `50 s`, `4 min 12 s` */
export function toLength(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** JSON as people read it; text that is none as it is. */
export function pretty(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value, null, 2) ?? '';
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

const quote = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** Headers that curl sends by itself, or that say how a connection was used. */
const own = new Set(['host', 'connection', 'content-length', 'user-agent', 'accept-encoding', 'accept']);

/** The name of the key that a request was made with. One that was struck before anybody looked at its key is told by how that begins. */
export function keyOf({ api, key, requestHeaders }: Schemas['Exchange'], targets: readonly Target[]): string | undefined {
  if (key !== null) return key;
  const [scheme, shown] = (requestHeaders['authorization'] ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !shown?.endsWith('…')) return undefined;
  const keys = targets.find(({ vendor }) => vendor === api)?.keys ?? {};
  return Object.keys(keys).find((name) => keys[name]?.key.startsWith(shown.slice(0, -1)));
}

/** A request of the log as a command for a shell, with the key in place that the log left out. */
export function toCurl(request: Schemas['Exchange'], targets: readonly Target[], origin: string): string {
  const secret = targets.find(({ vendor }) => vendor === request.api)?.keys[keyOf(request, targets) ?? '']?.key;
  const headers = Object.entries(request.requestHeaders).flatMap(([name, value]) => {
    if (own.has(name)) return [];
    const shown = name === 'authorization' ? `Bearer ${secret ?? '$KEY'}` : value;
    return [`-H ${quote(`${name}: ${shown}`)}`];
  });
  const method = request.method === 'GET' ? [] : [`-X ${request.method}`];
  const body = request.requestBody ? [`--data-raw ${quote(request.requestBody)}`] : [];
  return ['curl', ...method, ...headers, ...body, quote(origin + request.url)].join(' ');
}

/** A question that a view asks, as a command for a shell. A stream is shown as it comes. */
export function toCurlOf(
  view: { readonly vendor: string; readonly method: string; readonly path: string; readonly key?: string | null; readonly stream: boolean },
  targets: readonly Target[],
  origin: string,
): string {
  const secret = targets.find(({ vendor }) => vendor === view.vendor)?.keys[view.key ?? '']?.key;
  const flags = [...(view.stream ? ['-N'] : []), ...(view.method === 'GET' ? [] : [`-X ${view.method}`])];
  return [
    'curl',
    ...flags,
    ...(secret === undefined ? [] : [`-H ${quote(`Authorization: Bearer ${secret}`)}`]),
    quote(origin + view.path),
  ].join(' ');
}
