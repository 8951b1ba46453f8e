import { toIso } from '../call/time.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

let shownSecond = Number.NaN;
let shown = '';

/** A moment as HTTP writes dates (RFC 9110, section 5.6.7). Remembers the last one: most answers share a second. */
export function httpDate(ms: number): string {
  const second = Math.floor(ms / 1000);
  if (second === shownSecond) return shown;
  const iso = toIso(second * 1000);
  const weekday = days[(Math.floor(second / 86_400) + 4) % 7];
  shownSecond = second;
  shown = `${weekday}, ${iso.slice(8, 10)} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)} ${iso.slice(11, 19)} GMT`;
  return shown;
}
