import { useEffect, useState } from 'preact/hooks';
import { attempt, type Say } from './announcer.tsx';
import { get, post, remove, type Schemas } from './control-api.ts';
import { Copy } from './copy.tsx';
import { Message } from './requests.tsx';
import type { State, Store } from './store.ts';
import { toTime } from './words.ts';

interface DeliveriesProps {
  readonly store: Store;
  readonly state: State;
  readonly say: Say;
}

/** Who is told what, and what became of it. */
export function Deliveries({ store, state, say }: DeliveriesProps) {
  const { deliveries } = state;
  return (
    <section class="deliveries" aria-labelledby="deliveries-title">
      <h2 id="deliveries-title">Webhooks</h2>
      <Subscriptions store={store} state={state} say={say} />
      <h3>Deliveries</h3>
      {deliveries.length === 0 ? (
        <p class="empty">
          Nothing was sent yet. Subscribe an address of your own above, then let a call end: what the vendor announces is sent there, signed
          as the vendor signs, and every attempt appears here.
        </p>
      ) : (
        <ul class="entries">
          {deliveries.map((delivery) => (
            <li key={delivery.id}>
              <Delivery delivery={delivery} say={say} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Subscriptions({ store, state, say }: DeliveriesProps) {
  const { subscriptions, world } = state;
  const [url, type] = useState('http://127.0.0.1:8080/hook');
  const [vendor, choose] = useState<string>();
  const announcing = world?.announcing ?? [];
  const subscribe = (event: Event): void => {
    event.preventDefault();
    void attempt(say, async () => {
      const made = await post<Schemas['Subscription']>('/webhooks', { vendor: vendor ?? announcing[0], url });
      await store.refreshSubscriptions();
      return `${made.vendor} tells ${made.url} from now on. It signs with ${made.secret}.`;
    });
  };
  const unsubscribe = (id: string) => () =>
    attempt(say, async () => {
      await remove(`/webhooks/${id}`);
      await store.refreshSubscriptions();
      return 'Nothing more is sent there.';
    });
  return (
    <>
      <form class="subscribe" onSubmit={subscribe}>
        <label>
          API{' '}
          <select value={vendor ?? announcing[0] ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {announcing.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label class="wide">
          Your address <input type="url" required value={url} onInput={({ currentTarget }) => type(currentTarget.value)} />
        </label>
        <button type="submit" class="main">
          Subscribe
        </button>
      </form>
      {subscriptions.length > 0 && (
        <ul class="subscriptions">
          {subscriptions.map((each) => (
            <li key={each.id}>
              <span>
                {each.vendor} tells <code>{each.url}</code> {each.events ? each.events.join(', ') : 'everything'}
              </span>{' '}
              <button type="button" onClick={unsubscribe(each.id)}>
                Stop <span class="unseen">telling {each.url}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Delivery({ delivery, say }: { readonly delivery: Schemas['Delivery']; readonly say: Say }) {
  const [open, toggle] = useState(false);
  const [full, show] = useState<Schemas['DeliveryInFull']>();
  const attempts = delivery.attempts.length;
  useEffect(() => {
    if (open) void attempt(say, async () => void show(await get<Schemas['DeliveryInFull']>(`/deliveries/${delivery.id}`)));
  }, [open, attempts, delivery.id, say]);
  const redeliver = () =>
    attempt(say, async () => {
      const { attempts: all } = await post<Schemas['Delivery']>(`/deliveries/${delivery.id}/redeliver`);
      const last = all.at(-1);
      return last?.status ? `Sent again; the answer was ${last.status}.` : `Sent again; ${last?.error ?? 'no answer came'}.`;
    });
  return (
    <details onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>
        <time>{toTime(delivery.createdAt)}</time> <span class={`verdict ${delivery.status}`}>{delivery.status}</span>{' '}
        <code class="line">{delivery.event}</code> <span class="from">{delivery.vendor}</span>{' '}
        <span class="from">
          {attempts} {attempts === 1 ? 'attempt' : 'attempts'}
        </span>
      </summary>
      <div class="exchange">
        <p>
          To <code>{full?.url ?? '…'}</code>{' '}
          <button type="button" onClick={redeliver}>
            Send again
          </button>
        </p>
        <ol class="attempts">
          {delivery.attempts.map(({ at, status, error }, index) => (
            <li key={index}>
              {toTime(at)}: {status === null ? `no answer (${error})` : `answered ${status}`}
            </li>
          ))}
          {delivery.nextAt !== null && <li>{toTime(delivery.nextAt)}: next attempt</li>}
        </ol>
        {full?.signature && <Signature {...full.signature} say={say} />}
        {full?.sent && <Message title="What was sent" headers={full.sent.headers} body={full.sent.body} />}
      </div>
    </details>
  );
}

type SignatureProps = NonNullable<Schemas['DeliveryInFull']['signature']> & { readonly say: Say };

function Signature({ header, scheme, signs, secret, sent, expected, fits, say }: SignatureProps) {
  return (
    <div class="signature">
      <h3>
        Signature <span class={`verdict ${fits ? 'fits' : 'broken'}`}>{fits ? 'fits' : 'does not fit'}</span>
      </h3>
      <dl class="headers">
        <div>
          <dt>{header}</dt>
          <dd>{sent ?? 'was not sent'}</dd>
        </div>
        {!fits && (
          <div>
            <dt>expected</dt>
            <dd>{expected}</dd>
          </div>
        )}
        <div>
          <dt>made of</dt>
          <dd>
            {scheme} over {signs}
          </dd>
        </div>
        <div>
          <dt>secret</dt>
          <dd>
            {secret} <Copy text={secret} what="the secret" say={say} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
