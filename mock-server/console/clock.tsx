import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt, type Say } from './announcer.tsx';
import { post, type Schemas } from './control-api.ts';
import { type State, timeIn } from './store.ts';
import { toDateTime } from './words.ts';

const speeds = [0.5, 1, 2, 5, 20, 100];

/** Moves the clock. The stream tells what it has moved to. */
export const moveClock = (change: Schemas['ClockChange']): Promise<unknown> => post('/clock', change);

/** What time it is in there, and how fast it goes. */
export function Clock({ state, say }: { readonly state: State; readonly say: Say }) {
  const { clock, link } = state;
  const running = clock.speed > 0;
  // What play goes back to.
  const usual = useRef(1);
  if (running) usual.current = clock.speed;
  const shown = running ? clock.speed : usual.current;
  const [, tick] = useState(0);
  useEffect(() => {
    if (!running || link !== 'open') return;
    const timer = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, [running, link]);
  const open = link === 'open';
  const change = (to: Schemas['ClockChange']) => () =>
    attempt(say, async () => {
      await moveClock(to);
      return undefined;
    });
  return (
    <fieldset class="clock" disabled={!open}>
      <legend class="unseen">Clock</legend>
      <output>
        <span class="unseen">Time in there: </span>
        {open ? toDateTime(timeIn(clock)) : '—'} <abbr title="Coordinated Universal Time">UTC</abbr>
      </output>
      <button type="button" class="main" onClick={change({ speed: running ? 0 : shown })}>
        {running ? 'Pause' : 'Play'}
      </button>
      <button type="button" title="Pauses, and goes to the next event of any call" onClick={change({ to: 'next-event', speed: 0 })}>
        Next event
      </button>
      <label>
        Speed{' '}
        <select
          value={String(shown)}
          onChange={({ currentTarget }) => {
            usual.current = Number(currentTarget.value);
            void change({ speed: usual.current })();
          }}
        >
          {[...new Set([...speeds, shown])]
            .sort((a, b) => a - b)
            .map((speed) => (
              <option key={speed} value={String(speed)}>
                {speed}×
              </option>
            ))}
        </select>
      </label>
      <button
        type="button"
        title="Forgets all that happened and begins anew"
        onClick={() =>
          attempt(say, async () => {
            await post('/reset');
            return 'Everything begins anew.';
          })
        }
      >
        Reset
      </button>
    </fieldset>
  );
}
