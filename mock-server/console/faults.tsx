import { attempt, type Say } from './announcer.tsx';
import { post, remove, type Schemas } from './control-api.ts';
import { Copy } from './copy.tsx';
import { FaultForm } from './fault-form.tsx';
import { effectOf, scopeOf, shareOf, toFlag } from './fault-words.ts';
import type { State } from './store.ts';

interface FaultsProps {
  readonly state: State;
  readonly say: Say;
}

/** What goes wrong on purpose: what is in force, and a form for more. */
export function Faults({ state, say }: FaultsProps) {
  const { faults, strikable } = state;
  const inject = (fault: Schemas['FaultStart']): Promise<void> =>
    attempt(say, async () => {
      const made = await post<Schemas['Fault']>('/faults', fault);
      return `Fault ${made.id} is in force: ${scopeOf(made)} ${effectOf(made)}, ${shareOf(made)}.`;
    });
  const endAll = (): Promise<void> =>
    attempt(say, async () => {
      await remove('/faults');
      return 'Nothing goes wrong on purpose any more.';
    });
  return (
    <section class="faults" aria-labelledby="faults-title">
      <h2 id="faults-title">Faults</h2>
      <p class="about">
        See what your client does when the network or the API lets it down. The same requests in the same order fare the same in every run.
      </p>
      <FaultForm strikable={strikable} inject={inject} />
      <div class="heading">
        <h3>In force</h3>
        {faults.length > 1 && (
          <button type="button" onClick={endAll}>
            End all
          </button>
        )}
      </div>
      {faults.length === 0 ? (
        <p class="empty">
          Nothing goes wrong on purpose. Choose above what is to happen and inject it: it shows here how often it has struck, and “Requests”
          shows which were struck. A reset ends it, unless the server was started with it.
        </p>
      ) : (
        <ul class="entries">
          {faults.map((fault) => (
            <li key={fault.id} class="fault">
              <One fault={fault} say={say} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ fault, say }: { readonly fault: Schemas['Fault']; readonly say: Say }) {
  const flag = toFlag(fault);
  const spent = fault.times !== undefined && fault.struck >= fault.times;
  const end = () =>
    attempt(say, async () => {
      await remove(`/faults/${fault.id}`);
      return `Fault ${fault.id} has ended.`;
    });
  return (
    <>
      <p>
        <span class="from">Fault {fault.id}:</span> <code class="line">{scopeOf(fault)}</code> <strong>{effectOf(fault)}</strong>{' '}
        <span class="from">{shareOf(fault)}</span>
      </p>
      <p>
        <span class={`verdict ${fault.struck > 0 ? 'struck' : ''}`}>
          struck {fault.struck} of {fault.met}
        </span>
        {spent && <span class="from"> and strikes no more</span>}{' '}
        <Copy text={flag} what={`fault ${fault.id}`} label="Copy as flag" say={say} />{' '}
        <button type="button" class="copy" onClick={end}>
          End <span class="unseen">fault {fault.id}</span>
        </button>
      </p>
    </>
  );
}
