import { useState } from 'preact/hooks';
import type { Say } from './announcer.tsx';

interface CopyProps {
  readonly text: string;
  /** What is copied, e.g. `key full`. */
  readonly what: string;
  readonly say: Say;
  /** What the button says; left out, Copy. */
  readonly label?: string;
}

/** A button that puts a text on the clipboard. */
export function Copy({ text, what, say, label = 'Copy' }: CopyProps) {
  const [done, show] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      show(true);
      setTimeout(() => show(false), 1500);
    } catch {
      say('The browser does not let this page write to the clipboard; select the text and copy it.', true);
    }
  };
  return (
    <button type="button" class="copy" onClick={copy}>
      {done ? 'Copied' : label} <span class="unseen">{what}</span>
    </button>
  );
}
