import { useState } from 'preact/hooks';
import type { Schemas } from './control-api.ts';
import { type Way, ways } from './fault-words.ts';

interface FormProps {
  readonly strikable: Schemas['Faults']['strikable'];
  readonly inject: (fault: Schemas['FaultStart']) => Promise<void>;
}

/** Puts a fault together: on what, what happens, how often. */
export function FaultForm({ strikable, inject }: FormProps) {
  const [api, chooseApi] = useState('');
  const [name, chooseName] = useState('');
  const [id, chooseWay] = useState<Way['id']>('status');
  const [value, type] = useState('503');
  const [retryAfter, wait] = useState('');
  const [share, draw] = useState('100');
  const [skip, pass] = useState('0');
  const [times, limit] = useState('');
  const way = ways.find((each) => each.id === id) as Way;
  const submit = (event: Event): void => {
    event.preventDefault();
    void inject({
      ...(api !== '' && { on: name === '' ? api : `${api}/${name}` }),
      [id]: way.value ? (way.value.numeric ? Number(value) : value) : true,
      ...(id === 'status' && retryAfter !== '' && { retryAfter: Number(retryAfter) }),
      ...(share !== '100' && { rate: Number(share) / 100 }),
      ...(Number(skip) > 0 && { skip: Number(skip) }),
      ...(times !== '' && { times: Number(times) }),
    });
  };
  return (
    <form class="inject" onSubmit={submit}>
      <label>
        API{' '}
        <select
          value={api}
          onChange={({ currentTarget }) => {
            chooseApi(currentTarget.value);
            chooseName('');
          }}
        >
          <option value="">all</option>
          {Object.keys(strikable).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        Operation or announcement{' '}
        <select value={name} disabled={api === ''} onChange={({ currentTarget }) => chooseName(currentTarget.value)}>
          <option value="">all</option>
          {strikable[api]?.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        What happens{' '}
        <select
          value={id}
          aria-describedby="fault-does"
          onChange={({ currentTarget }) => {
            const next = ways.find((each) => each.id === currentTarget.value) as Way;
            chooseWay(next.id);
            type(next.value?.usual ?? '');
          }}
        >
          {ways.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <Value way={way} value={value} type={type} />
      {id === 'status' && <Count label="Retry-After (s)" value={retryAfter} onType={wait} least={0} most={86_400} empty="none" />}
      <Count label="Strike (%)" value={share} onType={draw} least={0} most={100} step="any" required />
      <Count label="Spare the first" value={skip} onType={pass} least={0} required />
      <Count label="Strike at most" value={times} onType={limit} least={1} empty="no end" />
      <button type="submit" class="main">
        Inject fault
      </button>
      <p class="about" id="fault-does">
        {way.does} {way.value?.hint && `Write a time ${way.value.hint}.`}
      </p>
    </form>
  );
}

function Value({ way, value, type }: { readonly way: Way; readonly value: string; readonly type: (value: string) => void }) {
  const { value: asked } = way;
  if (!asked) return null;
  if (asked.numeric && !asked.choices) return <Count label={asked.label} value={value} onType={type} least={1} required />;
  if (asked.choices) {
    return (
      <label>
        {asked.label}{' '}
        <select value={value} onChange={({ currentTarget }) => type(currentTarget.value)}>
          {asked.choices.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label>
      {asked.label}{' '}
      <input
        required
        size={9}
        value={value}
        pattern={asked.pattern}
        title={`A time ${asked.hint}`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </label>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly least: number;
  readonly most?: number;
  readonly step?: 'any';
  readonly required?: boolean;
  /** What it means to leave it empty. */
  readonly empty?: string;
}

const Count = ({ label, value, onType, least, most, step, required = false, empty = '' }: CountProps) => (
  <label>
    {label}{' '}
    <input
      type="number"
      class="count-field"
      min={least}
      max={most}
      step={step}
      required={required}
      placeholder={empty}
      value={value}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
    />
  </label>
);
