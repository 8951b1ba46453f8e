import { useEffect } from 'preact/hooks';

/** Tells the person at the page what became of what they did. */
export type Say = (text: string, bad?: boolean) => void;

interface Said {
  readonly text: string;
  readonly bad: boolean;
}

/** One line at the bottom. What went wrong stays until it is put away. */
export function Announcer({ said, clear }: { readonly said: Said | undefined; readonly clear: () => void }) {
  useEffect(() => {
    if (!said || said.bad) return;
    const timer = setTimeout(clear, 4000);
    return () => clearTimeout(timer);
  }, [said, clear]);
  return (
    <div class="announcer" role="status" aria-live="polite">
      {said && (
        <p class={said.bad ? 'bad' : 'good'}>
          {said.text}
          <button type="button" onClick={clear}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}

/** Does what a button is for, and says so when it fails. */
export async function attempt(say: Say, what: () => Promise<string | undefined>): Promise<void> {
  try {
    const done = await what();
    if (done !== undefined) say(done);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
  }
}
