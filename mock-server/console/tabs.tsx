import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly count?: number | string;
  /** What is counted, for whoever does not see where the number stands. */
  readonly counts?: string;
  readonly panel: ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly class?: string;
}

const steps: Readonly<Record<string, (index: number, length: number) => number>> = {
  ArrowRight: (index, length) => (index + 1) % length,
  ArrowLeft: (index, length) => (index + length - 1) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** Tabs after the ARIA authoring practices: one stop for the tab key, arrows between them. */
export function Tabs({ label, tabs, class: name = '' }: TabsProps) {
  const base = useId();
  const [chosen, choose] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || !current) return;
    event.preventDefault();
    const next = tabs[step(tabs.indexOf(current), tabs.length)];
    choose(next?.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next?.id}"]`)?.focus();
  };
  return (
    <div class={`tabs ${name}`}>
      <div role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab === current}
            aria-controls={`${base}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}{' '}
            {tab.count !== undefined && (
              <span class="count">
                {tab.count}
                {tab.counts ? <span class="unseen"> {tab.counts}</span> : null}
              </span>
            )}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without a control of its own has to be reached to be scrolled. */}
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current?.id}`} tabIndex={0} key={current?.id} class="panel">
        {current?.panel}
      </div>
    </div>
  );
}
