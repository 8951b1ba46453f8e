import { useEffect, useState } from 'preact/hooks';
import { attempt, type Say } from './announcer.tsx';
import { CallInFull } from './call-in-full.tsx';
import { type Call, post, type Script } from './control-api.ts';
import type { State, Store } from './store.ts';
import { toLength, toWhen } from './words.ts';

interface CallsProps {
  readonly store: Store;
  readonly state: State;
  readonly say: Say;
}

const phases: Record<Call['phase'], string> = { dialling: 'ringing', live: 'live', over: 'over' };

const directions: Record<Script['direction'], string> = { inbound: 'Inbound', outbound: 'Outbound' };

/** All calls, and one of them in full. */
export function Calls({ store, state, say }: CallsProps) {
  const { calls, world } = state;
  const [chosen, choose] = useState<string>();
  const call = calls.find(({ id }) => id === chosen) ?? calls.find(({ phase }) => phase === 'live') ?? calls[0];
  // What is shown stays when another call begins, but not when the world does.
  useEffect(() => {
    if (call && chosen === undefined) choose(call.id);
  }, [call, chosen]);
  useEffect(() => choose(undefined), [world]);
  return (
    <div class="calls">
      <section aria-labelledby="calls-title" class="list">
        <h2 id="calls-title">Calls</h2>
        <Start state={state} say={say} started={choose} />
        <ul class={calls.length === 0 ? 'unseen' : ''}>
          {calls.map((each) => (
            <li key={each.id}>
              <button type="button" aria-pressed={each.id === call?.id} onClick={() => choose(each.id)}>
                <span class="title">{each.title}</span>
                <span class="about">
                  <span class={`phase ${each.phase}`}>{phases[each.phase]}</span> {toWhen(each.createdAt, state.clock.now)} · {each.script}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {calls.length < state.total && <p class="about">{`The newest ${calls.length} of ${state.total}.`}</p>}
      </section>
      {call ? <CallInFull key={call.id} call={call} store={store} state={state} say={say} /> : <Nothing loaded={state.loaded} />}
    </div>
  );
}

const Nothing = ({ loaded }: { readonly loaded: boolean }) =>
  loaded ? (
    <div class="empty">
      <p>
        No call has been made. Choose a script and start a call, or have your client start one: here you then see who says what, and beside
        it what each API shows of the call at that moment.
      </p>
      <p>A call goes by the clock above: play it, pause it, step from event to event, or make it faster.</p>
    </div>
  ) : (
    <p class="empty">Loading…</p>
  );

function Start({ state, say, started }: { readonly state: State; readonly say: Say; readonly started: (id: string) => void }) {
  const { scripts } = state;
  const [name, choose] = useState<string>();
  const script = scripts.find((each) => each.name === name) ?? scripts[0];
  const start = (event: Event): void => {
    event.preventDefault();
    void attempt(say, async () => {
      const { id, title } = await post<Call>('/calls', { script: script?.name });
      started(id);
      return state.clock.speed === 0
        ? `“${title}” is ringing. The clock stands still: press Play or Next event.`
        : `“${title}” is ringing.`;
    });
  };
  return (
    <form class="start" onSubmit={start}>
      <label for="script">Script</label>
      <select id="script" value={script?.name ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {scripts.map((each) => (
          <option key={each.name} value={each.name}>
            {each.name}
          </option>
        ))}
      </select>
      <button type="submit" class="main" disabled={!script}>
        Start call
      </button>
      {script && (
        <p class="about">
          {directions[script.direction]}, {toLength(script.seconds)}. {script.about || script.title}
        </p>
      )}
    </form>
  );
}
