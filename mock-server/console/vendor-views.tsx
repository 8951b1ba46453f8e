import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from './announcer.tsx';
import { type Call, get, type Schemas, type Target, type View } from './control-api.ts';
import { Copy } from './copy.tsx';
import type { State } from './store.ts';
import { Tabs } from './tabs.tsx';
import { pretty, toCurlOf } from './words.ts';

interface ViewsProps {
  readonly call: Call;
  /** Changes whenever something has happened in the call. */
  readonly seen: string;
  readonly state: State;
  readonly say: Say;
}

/** What each vendor would answer about the call at this moment. */
export function VendorViews({ call, seen, state, say }: ViewsProps) {
  const views = useViews(call.id, seen);
  const vendors = [...new Set(views.map(({ vendor }) => vendor))];
  return (
    <section class="views" aria-labelledby="views-title">
      <h2 id="views-title">What each API shows now</h2>
      {vendors.length === 0 && <p class="none">Asking each API…</p>}
      {vendors.length > 0 && (
        <Tabs
          label="API"
          tabs={vendors.map((vendor) => {
            const own = views.filter((view) => view.vendor === vendor);
            const [first] = own;
            return {
              id: vendor,
              label: (
                <>
                  {vendor} <Status status={first?.status ?? 0} />
                </>
              ),
              panel: (
                <>
                  {own.map((view, index) => (
                    <Answer key={view.operation} view={view} open={index === 0} targets={state.targets} say={say} />
                  ))}
                </>
              ),
            };
          })}
        />
      )}
    </section>
  );
}

/** Asks again when something has happened; a burst of events asks once. */
function useViews(id: string, seen: string): readonly View[] {
  const [views, show] = useState<readonly View[]>([]);
  const due = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(due.current), []);
  useEffect(() => {
    if (due.current !== undefined || seen === '') return;
    due.current = setTimeout(async () => {
      due.current = undefined;
      // When the server is gone the line at the top says so, and the last answers stay.
      const answer = await get<Schemas['Views']>(`/calls/${id}/views`).catch(() => undefined);
      if (answer) show(answer.views);
    }, 80);
  }, [id, seen]);
  return views;
}

function Answer({
  view,
  open,
  targets,
  say,
}: {
  readonly view: View;
  readonly open: boolean;
  readonly targets: readonly Target[];
  readonly say: Say;
}) {
  const stream = Array.isArray(view.body);
  const text = stream ? (view.body as unknown[]).map((frame) => JSON.stringify(frame)).join('\n') : pretty(view.body);
  const { path } = view;
  return (
    // One is open at a time, so that the others stay in sight.
    <details class="answer" name="answer" open={open}>
      <summary>
        <Status status={view.status} /> {view.title}
      </summary>
      <p class="asked">
        <code>
          {view.method} {path}
        </code>{' '}
        <Copy
          text={toCurlOf({ ...view, key: view.key ?? null, stream }, targets, location.origin)}
          what={view.title}
          label="Copy as curl"
          say={say}
        />
      </p>
      <Text text={text} stream={stream} />
    </details>
  );
}

/** The text of an answer, with the lines marked that were not there before. */
function Text({ text, stream }: { readonly text: string; readonly stream: boolean }) {
  const before = useRef<ReadonlySet<string> | undefined>(undefined);
  const shown = useRef<{ readonly text: string; readonly fresh: ReadonlySet<number> }>({ text: '', fresh: new Set() });
  const block = useRef<HTMLPreElement>(null);
  const lines = text.split('\n');
  if (shown.current.text !== text) {
    const known = before.current;
    shown.current = { text, fresh: new Set(known ? lines.flatMap((line, index) => (known.has(line) ? [] : [index])) : []) };
    before.current = new Set(lines);
  }
  const { fresh } = shown.current;
  useEffect(() => {
    if (stream && block.current) block.current.scrollTop = block.current.scrollHeight;
  }, [text, stream]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <pre ref={block} tabIndex={0} class={stream ? 'stream' : ''}>
      {lines.map((line, index) => (
        <span key={`${index}${line}`} class={fresh.has(index) ? 'fresh' : ''}>
          {line}
          {stream ? '' : '\n'}
        </span>
      ))}
    </pre>
  );
}

export const Status = ({ status }: { readonly status: number }) => (
  <span class={`code ${status >= 500 ? 'bad' : status >= 400 ? 'warn' : 'good'}`}>{status}</span>
);
