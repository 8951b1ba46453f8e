import { useCallback, useEffect, useState } from 'preact/hooks';
import { Announcer, type Say } from './announcer.tsx';
import { Calls } from './calls.tsx';
import { Clock } from './clock.tsx';
import { Deliveries } from './deliveries.tsx';
import { Faults } from './faults.tsx';
import { Keys } from './keys.tsx';
import { Requests } from './requests.tsx';
import type { Store } from './store.ts';
import { Tabs } from './tabs.tsx';

/** The whole page. */
export function App({ store }: { readonly store: Store }) {
  const [state, show] = useState(store.state);
  const [said, say] = useState<{ readonly text: string; readonly bad: boolean } | undefined>();
  useEffect(() => store.listen(show), [store]);
  const announce = useCallback<Say>((text, bad = false) => say({ text, bad }), []);
  const { link, total, calls, requests, deliveries, faults } = state;
  const live = calls.filter(({ phase }) => phase !== 'over').length;
  const wrong = requests.filter(({ verdict }) => verdict.kind !== 'fits').length;
  return (
    <>
      <header class="top">
        <h1>
          <img src="/console/icon.svg" alt="" width="24" height="24" /> Ringback
        </h1>
        <p class={`link ${link}`} role="status">
          {link === 'open' ? `${total} calls` : link === 'lost' ? 'Not connected: is the server running? Trying again…' : 'Connecting…'}
        </p>
        <Clock state={state} say={announce} />
        <a href="/docs/">Documentation</a>
      </header>
      <main>
        <Tabs
          label="What to look at"
          class="sections"
          tabs={[
            { id: 'calls', label: 'Calls', count: `${live} live`, panel: <Calls store={store} state={state} say={announce} /> },
            {
              id: 'requests',
              label: 'Requests',
              count: requests.length,
              counts: wrong > 0 ? `${wrong} not as the contract says` : '',
              panel: <Requests state={state} say={announce} />,
            },
            {
              id: 'webhooks',
              label: 'Webhooks',
              count: deliveries.length,
              counts: 'sent',
              panel: <Deliveries store={store} state={state} say={announce} />,
            },
            { id: 'faults', label: 'Faults', count: faults.length, counts: 'in force', panel: <Faults state={state} say={announce} /> },
            { id: 'keys', label: 'Keys and ids', panel: <Keys state={state} say={announce} /> },
          ]}
        />
      </main>
      <Announcer said={said} clear={() => say(undefined)} />
    </>
  );
}
