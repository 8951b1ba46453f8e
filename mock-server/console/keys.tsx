import type { Say } from './announcer.tsx';
import type { Target } from './control-api.ts';
import { Copy } from './copy.tsx';
import type { State } from './store.ts';

/** What a client has to be told to reach each API: address, keys, ids of things that there are. */
export function Keys({ state, say }: { readonly state: State; readonly say: Say }) {
  return (
    <section class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys and ids</h2>
      <p class="about">Everything here is made up and works only on this server. The keys are the same in every run.</p>
      <div class="targets">
        {state.targets.map((target) => (
          <One key={target.vendor} target={target} say={say} />
        ))}
      </div>
    </section>
  );
}

function One({ target, say }: { readonly target: Target; readonly say: Say }) {
  const { vendor, url, keys, resources } = target;
  const ids = Object.entries(resources);
  const foreign = ids.flatMap(([name, id]) => (name.startsWith('foreign_') ? [[name.slice(8), id] as const] : []));
  return (
    <article>
      <h3>{vendor}</h3>
      <p>
        <code>{url}</code> <Copy text={url} what={`the address of ${vendor}`} say={say} /> <a href={`/docs/${vendor}/`}>Its contract</a>
      </p>
      <h4>Keys</h4>
      <dl>
        {Object.entries(keys).map(([name, { key, role, scopes, tenant }]) => (
          <div key={name}>
            <dt>
              {name} <span class="from">{[tenant, role, ...scopes].filter(Boolean).join(' · ')}</span>
            </dt>
            <dd>
              <code>{key}</code> <Copy text={key} what={`the key ${name}`} say={say} />
            </dd>
          </div>
        ))}
      </dl>
      <h4>Ids</h4>
      <Ids of={ids.filter(([name]) => !name.startsWith('foreign_'))} say={say} />
      {foreign.length > 0 && (
        <details>
          <summary>Ids of another tenant, which these keys must not reach</summary>
          <Ids of={foreign} owner="of another tenant" say={say} />
        </details>
      )}
    </article>
  );
}

interface IdsProps {
  readonly of: readonly (readonly [name: string, id: string])[];
  readonly owner?: string;
  readonly say: Say;
}

const Ids = ({ of, owner = '', say }: IdsProps) => (
  <dl>
    {of.map(([name, id]) => (
      <div key={name}>
        <dt>{name.replaceAll('_', ' ')}</dt>
        <dd>
          <code>{id}</code> <Copy text={id} what={`${name.replaceAll('_', ' ')} ${owner}`} say={say} />
        </dd>
      </div>
    ))}
  </dl>
);
