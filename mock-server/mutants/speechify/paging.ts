import { toIso } from '../../call/time.ts';
import { body, type Mutant, type MutantEntry } from '../mutant.ts';
import { fail, mutant, of } from './failing.ts';

interface Page extends Record<string, unknown> {
  next_cursor: string | null;
  has_more: boolean;
}
const numbers = (spoil: (page: Page & { numbers: { created_at: string }[] }) => void): Mutant => body('listPhoneNumbers', spoil);

/** Lists with pages. */
export const paging: readonly MutantEntry[] = [
  mutant('limit-zero-refused', 'A limit out of range is refused.', ['speechify/paging/limit-clamped'], {
    answer: (answer, { url }) => {
      if (/limit=(?:0|-5)\b/.test(url)) fail(answer, 400, 'validation_failed');
    },
  }),
  mutant('limit-in-words', 'A limit that is no number counts as none.', ['speechify/paging/limit-no-number'], () => {
    let last: unknown;
    return {
      answer: (answer, { url, operation }) => {
        if (operation !== 'listAgents') return;
        if (answer.status === 200) last = structuredClone(answer.json);
        else if (url.includes('limit=many')) Object.assign(answer, { status: 200, json: last });
      },
    };
  }),
  mutant('cursor-forgiven', 'A strange cursor means the first page.', ['speechify/paging/bad-cursor'], () => {
    let last: unknown;
    return {
      answer: (answer, { url, operation }) => {
        if (operation !== 'listPhoneNumbers') return;
        if (answer.status === 200) last = structuredClone(answer.json);
        else if (answer.status === 400 && url.includes('cursor=')) Object.assign(answer, { status: 200, json: last });
      },
    };
  }),
  mutant('pages-shift', 'What is made between two pages moves the rows.', ['speechify/paging/stable'], () => {
    let first: unknown;
    let made = false;
    return {
      answer: ({ json, status }, { operation, url }) => {
        if (operation === 'importPhoneNumber' && status === 201) made = true;
        if (operation !== 'listPhoneNumbers' || status !== 200) return;
        const page = json as { numbers: unknown[] };
        if (url.includes('limit=1')) first = structuredClone(page.numbers[0]);
        if (made && url.includes('cursor=') && first !== undefined) page.numbers.unshift(first);
      },
    };
  }),
  mutant(
    'list-oldest-first',
    'Telephone numbers come oldest first.',
    [of('listPhoneNumbers', 'paging#order')],
    numbers((page) => {
      for (const [index, number] of page.numbers.entries()) number.created_at = toIso(index * 1000);
    }),
  ),
  mutant(
    'list-over-and-over',
    'There is always a next page of telephone numbers.',
    [of('listPhoneNumbers', 'paging#last-page')],
    numbers((page) => {
      page.has_more = true;
    }),
  ),
  mutant(
    'list-cut-short',
    'No page of telephone numbers has a next one.',
    [of('listPhoneNumbers', 'paging#more-pages')],
    numbers((page) => {
      page.has_more = false;
    }),
  ),
];
