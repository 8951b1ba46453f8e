import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { attempt, type Say } from './announcer.tsx';
import { moveClock } from './clock.tsx';
import { type Call, post } from './control-api.ts';
import { Copy } from './copy.tsx';
import type { State, Store } from './store.ts';
import { type Row, toRows } from './timeline.ts';
import { VendorViews } from './vendor-views.tsx';
import { toOffset } from './words.ts';

interface CallProps {
  readonly call: Call;
  readonly store: Store;
  readonly state: State;
  readonly say: Say;
}

/** What is said and done in one call, and what each vendor shows of it. */
export function CallInFull({ call, store, state, say }: CallProps) {
  useEffect(() => void attempt(say, async () => void (await store.look(call.id))), [call.id, store, say]);
  const events = state.events.get(call.id) ?? [];
  const rows = toRows(events.filter((event) => event !== undefined));
  const settled = events.at(-1)?.type === 'processed';
  const act = (what: () => Promise<unknown>, done?: string) => () =>
    attempt(say, async () => {
      await what();
      return done;
    });
  return (
    <>
      <section class="timeline" aria-labelledby="call-title">
        <h2 id="call-title">{call.title}</h2>
        <div class="buttons">
          <button type="button" disabled={settled} onClick={act(() => moveClock({ to: 'next-event', call: call.id, speed: 0 }))}>
            Next event <span class="unseen">of this call</span>
          </button>
          <button
            type="button"
            disabled={settled}
            title={call.phase === 'over' ? 'Lets recording, report and processing finish' : 'Lets time pass until the call has ended'}
            onClick={act(() => moveClock({ to: call.phase === 'over' ? 'settled' : 'end', call: call.id }))}
          >
            {call.phase === 'over' ? 'Finish processing' : 'Jump to the end'}
          </button>
          <button
            type="button"
            disabled={call.phase === 'over'}
            onClick={act(() => post(`/calls/${call.id}/end`, { by: 'operator' }), 'The call was ended.')}
          >
            End call
          </button>
        </div>
        {rows.length === 0 ? <p class="rows none">Asking what happened…</p> : <Rows rows={rows} />}
        <details class="names">
          <summary>Its ids</summary>
          <dl>
            {Object.entries(call.names).map(([vendor, id]) => (
              <div key={vendor}>
                <dt>{vendor}</dt>
                <dd>
                  <code>{id}</code> <Copy text={id} what={`the id at ${vendor}`} say={say} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
      <VendorViews call={call} seen={settled ? 'settled' : `${call.phase} ${events.length} ${state.clock.now}`} state={state} say={say} />
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const list = useRef<HTMLOListElement>(null);
  const following = useRef(true);
  // Whoever has scrolled back to read stays where they are.
  useLayoutEffect(() => {
    if (list.current && following.current) list.current.scrollTop = list.current.scrollHeight;
  });
  const onScroll = (): void => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = list.current ?? {};
    following.current = scrollHeight - scrollTop - clientHeight < 40;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <ol class="rows" ref={list} onScroll={onScroll} tabIndex={0} aria-label="What happened">
      {rows.map((row) => (
        <li key={row.key} class={row.kind === 'turn' ? `turn ${row.speaker}` : `${row.kind} ${row.kind === 'mark' ? row.weight : ''}`}>
          <time>{toOffset(row.at)}</time>
          <RowContent row={row} />
        </li>
      ))}
    </ol>
  );
}

function RowContent({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case 'turn':
      return (
        <div class="said">
          <span class="who">
            {row.speaker}
            {row.latency && <Latency {...row.latency} />}
            {row.interrupted && <span class="interrupted"> interrupted</span>}
          </span>
          <p class={row.open && row.speaker === 'caller' ? 'interim' : ''}>
            {row.text}
            {row.open && row.speaker === 'caller' && '…'}
          </p>
        </div>
      );
    case 'tool':
      return (
        <details class="box">
          <summary>
            <span class="who">tool</span> <code>{row.name}</code> {row.took === undefined ? 'runs…' : `${row.took} ms`}
            {row.error !== undefined && <strong class="bad"> failed</strong>}
          </summary>
          <pre>
            {JSON.stringify({ args: row.args, ...(row.error === undefined ? { result: row.result } : { error: row.error }) }, null, 2)}
          </pre>
        </details>
      );
    case 'transfer':
      return (
        <div class="box">
          <span class="who">{row.mode} transfer</span> to <code>{row.to}</code>
          <ol class="steps">
            {row.steps.map(({ at, step, cause }) => (
              <li key={`${at}${step}`} class={step}>
                {step}
                {cause === undefined ? '' : ` (${cause})`} <time>{toOffset(at)}</time>
              </li>
            ))}
          </ol>
        </div>
      );
    case 'mark':
      return <p class="what">{row.text}</p>;
  }
}

function Latency({ total, stt, llm, tts }: { readonly total: number; readonly stt: number; readonly llm: number; readonly tts: number }) {
  return (
    <span class="latency">
      {' '}
      after {total} ms (<abbr title="speech to text">STT</abbr> {stt}, <abbr title="language model">LLM</abbr> {llm},{' '}
      <abbr title="text to speech">TTS</abbr> {tts})
    </span>
  );
}
