import { useEffect, useState } from 'preact/hooks';
import { attempt, type Say } from './announcer.tsx';
import { get, type Schemas, type View } from './control-api.ts';
import { Copy } from './copy.tsx';
import type { State } from './store.ts';
import { Status } from './vendor-views.tsx';
import { keyOf, pretty, toCurl, toCurlOf, toTime } from './words.ts';

type Line = Schemas['RequestLine'];

const verdicts: Record<Line['verdict']['kind'], string> = {
  fits: 'fits the contract',
  refused: 'request breaks the contract',
  unserved: 'not served here',
  broken: 'answer breaks the contract',
  struck: 'struck by a fault',
};

/** What was asked of the vendors' APIs, newest first. */
export function Requests({ state, say }: { readonly state: State; readonly say: Say }) {
  const [api, choose] = useState('');
  const [onlyWrong, narrow] = useState(false);
  const { requests, world } = state;
  const shown = requests.filter((each) => (api === '' || each.api === api) && (!onlyWrong || each.verdict.kind !== 'fits'));
  return (
    <section class="requests" aria-labelledby="requests-title">
      <h2 id="requests-title">Requests</h2>
      {requests.length === 0 ? (
        <Nothing state={state} say={say} />
      ) : (
        <>
          <div class="filters">
            <label>
              API{' '}
              <select value={api} onChange={({ currentTarget }) => choose(currentTarget.value)}>
                <option value="">all</option>
                {world?.apis.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            </label>
            <label>
              <input type="checkbox" checked={onlyWrong} onChange={({ currentTarget }) => narrow(currentTarget.checked)} /> Only what does
              not fit the contract
            </label>
          </div>
          {shown.length === 0 && <p class="empty">None of the {requests.length} requests is like that.</p>}
          <ul class="entries">
            {shown.map((line) => (
              <li key={line.number}>
                <Request line={line} state={state} say={say} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Nothing({ state, say }: { readonly state: State; readonly say: Say }) {
  const line = useExample(state);
  return (
    <div class="empty">
      <p>
        Nobody has asked any API yet. Point your client at one of these addresses, with a key from “Keys and ids”; each request appears here
        with what is wrong with it.
      </p>
      <ul>
        {state.targets.map(({ vendor, url }) => (
          <li key={vendor}>
            {vendor}: <code>{url}</code> <Copy text={url} what={`the address of ${vendor}`} say={say} />
          </li>
        ))}
      </ul>
      {line && (
        <p>
          Or see one right now: <code>{line}</code> <Copy text={line} what="the command" say={say} />
        </p>
      )}
    </div>
  );
}

/** A command that asks something which there is. */
function useExample({ calls, targets }: State): string | undefined {
  const [view, show] = useState<View>();
  const id = calls[0]?.id;
  useEffect(() => {
    // The addresses above will do without it.
    if (id)
      get<Schemas['Views']>(`/calls/${id}/views`).then(
        ({ views }) => show(views.find(canBeAsked)),
        () => undefined,
      );
  }, [id]);
  return view && toCurlOf({ ...view, key: view.key ?? null, stream: false }, targets, location.origin);
}

const canBeAsked = ({ method, status, body }: View): boolean => method === 'GET' && status === 200 && !Array.isArray(body);

function Request({ line, state, say }: { readonly line: Line; readonly state: State; readonly say: Say }) {
  const [exchange, show] = useState<Schemas['Exchange']>();
  const open = ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void => {
    if (!currentTarget.open || exchange) return;
    void attempt(say, async () => {
      const { requests } = await get<Schemas['Requests']>(`/requests?from=${line.number}&limit=1`);
      if (requests[0]?.number !== line.number) return 'The server has forgotten this request.';
      show(requests[0]);
      return undefined;
    });
  };
  const { verdict } = line;
  const key = exchange && keyOf(exchange, state.targets);
  return (
    <details onToggle={open}>
      <summary>
        <time>{toTime(line.at)}</time> <Status status={line.status} />{' '}
        <code class="line">
          {line.method} {line.url}
        </code>{' '}
        <span class={`verdict ${verdict.kind}`}>{verdicts[verdict.kind]}</span>
      </summary>
      {verdict.why.length > 0 && (
        <ul class="why">
          {verdict.why.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {exchange && (
        <div class="exchange">
          <p>
            {line.operation ? (
              <>
                Operation <code>{line.operation}</code>
              </>
            ) : (
              'No operation'
            )}
            ,{' '}
            {key ? (
              <>
                asked with the key <code>{key}</code>
              </>
            ) : exchange.requestHeaders['authorization'] ? (
              'asked with a key that is not known here'
            ) : (
              'asked without a key'
            )}
            . <Copy text={toCurl(exchange, state.targets, location.origin)} what="this request" label="Copy as curl" say={say} />
          </p>
          <Message title="Request" headers={exchange.requestHeaders} body={exchange.requestBody ?? undefined} />
          <Message title={`Answer: ${exchange.status}`} headers={exchange.responseHeaders} body={exchange.responseBody ?? undefined} />
        </div>
      )}
    </details>
  );
}

/** Headers and body of one side. */
export function Message({
  title,
  headers,
  body,
}: {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}) {
  return (
    <div class="message">
      <h3>{title}</h3>
      <dl class="headers">
        {Object.entries(headers).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      {body === undefined || body === '' ? <p class="none">No body.</p> : <pre tabIndex={0}>{pretty(body)}</pre>}
    </div>
  );
}
