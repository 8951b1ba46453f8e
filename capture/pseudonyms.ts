import { en, Faker } from '@faker-js/faker';

/** The same one every time, so that the same call gives the same script. */
const seed = 20260208;

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const number = /(?<![\w-])\+?\d(?:[\s()./-]{0,2}\d){6,14}(?![\w-])/g;
const date = /^\d{4}-\d{2}-\d{2}/;

/** What stands before a name that somebody says. */
const introduced = /\b(?:[Mm]y (?:full )?name is|[Mm]y name's|[Tt]his is|[Ii] am|I'm|[Nn]ame of|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Doctor)\s+/;
const capital = "\\p{Lu}[\\p{L}'’-]+";
const named = new RegExp(`${introduced.source}(${capital}(?:\\s+${capital}){0,2})`, 'gu');
const onlyAName = new RegExp(`^(${capital}(?:\\s+${capital}){1,2})[.!]?$`, 'u');
const inASentence = new RegExp(`(?<=[\\p{Ll},;]\\s)(${capital}(?:\\s+${capital}){0,2})`, 'gu');

/** Words that are written like names and are none. */
const never = new Set(
  'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December English Spanish Swedish German French American Will Mark Grant Rich Grace Hope Faith Joy Summer Sky Art Bill Page Case'.split(
    ' ',
  ),
);
const firstNames = new Set(
  Object.values(en.person?.first_name ?? {})
    .flat()
    .filter((name) => !never.has(name)),
);

/** Members whose text is somebody's name. */
const nameMember =
  /^(?:(?:full|first|last|given|family|customer|caller|patient|contact|guest|user|agent)_?)?name$|^(?:customer|caller|patient|contact|guest)$/i;

/**
 * Replaces personal data by made-up data of the same kind: names, telephone numbers, e-mail addresses. The same text always by the same
 * text, and the first name found always by the first name made up: what was replaced once stays as it is when it is done again.
 *
 * Names are found where they are introduced ("my name is …"), where a member says that it holds one, and by a list of first names.
 * That finds most and not all: a person has to read the result.
 */
export class Pseudonyms {
  readonly #names = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #emails = new Map<string, string>();
  #people = 0;
  // One for each kind: so how many there are of one kind does not change the others.
  readonly #first = new Faker({ locale: [en], seed });
  readonly #last = new Faker({ locale: [en], seed });
  readonly #mail = new Faker({ locale: [en], seed });
  readonly #phone = new Faker({ locale: [en], seed });

  /** @param names that are known to be in it, e.g. of the customer. */
  constructor(names: readonly string[] = []) {
    for (const name of names) this.#learn(name);
  }

  /** How many of each were replaced. */
  get counts(): { readonly names: number; readonly numbers: number; readonly emails: number } {
    return { names: this.#people, numbers: this.#numbers.size, emails: this.#emails.size };
  }

  /** Learns the names in a value; to be done with all of it before anything is replaced. */
  look(value: unknown, member = ''): void {
    if (typeof value === 'string') this.#lookAt(value, member);
    else if (Array.isArray(value)) for (const item of value) this.look(item, member);
    else if (value !== null && typeof value === 'object') for (const [key, item] of Object.entries(value)) this.look(item, key);
  }

  /** Learns what somebody says who was asked for a name. */
  answered(text: string): void {
    const name = new RegExp(`(?:^|\\s)(${capital}(?:\\s+${capital}){0,2})[.!,]?$`, 'u').exec(text.trim())?.[1];
    if (name !== undefined && !never.has(name)) this.#learn(name);
  }

  /** The value with everything replaced that is personal. */
  replace<Value>(value: Value): Value {
    if (typeof value === 'string') return this.#replaceIn(value) as Value;
    if (Array.isArray(value)) return value.map((item) => this.replace(item)) as Value;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.replace(item)])) as Value;
  }

  #lookAt(text: string, member: string): void {
    if (nameMember.test(member) && new RegExp(`^${capital}(?:\\s+${capital}){0,3}$`, 'u').test(text.trim())) this.#learn(text.trim());
    const answered = onlyAName.exec(text.trim())?.[1];
    if (answered !== undefined && this.#isName(answered, false)) this.#learn(answered);
    for (const [, name = ''] of text.matchAll(named)) if (this.#isName(name, true)) this.#learn(name);
    for (const [, name = ''] of text.matchAll(inASentence)) if (this.#isName(name, false)) this.#learn(name);
  }

  /** @param introduced whether the words before it say that a name follows. */
  #isName(text: string, introduced: boolean): boolean {
    const [first = '', ...rest] = text.split(/\s+/);
    if (never.has(first) && rest.length === 0) return false;
    return introduced || firstNames.has(first);
  }

  /** Gives a person another name, whole and in each of its parts. */
  #learn(name: string): void {
    const parts = name.split(/\s+/);
    if (this.#names.has(name)) return;
    this.#people++;
    const made = [this.#made(parts[0] as string, 'first'), ...parts.slice(1).map((part) => this.#made(part, 'last'))];
    this.#names.set(name, made.join(' '));
    for (const [index, part] of parts.entries()) this.#names.set(part, made[index] as string);
  }

  #made(part: string, kind: 'first' | 'last'): string {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    // One that would be noticed when this is done again.
    for (;;) {
      const name = kind === 'first' ? this.#first.person.firstName() : this.#last.person.lastName();
      if (!never.has(name) && new RegExp(`^${capital}$`, 'u').test(name)) return name;
    }
  }

  #replaceIn(text: string): string {
    const withEmails = text.replace(email, (found) =>
      keep(this.#emails, found.toLowerCase(), () => this.#mail.internet.exampleEmail().toLowerCase()),
    );
    const withNumbers = withEmails.replace(number, (found) => (date.test(found) ? found : this.#number(found)));
    if (this.#names.size === 0) return withNumbers;
    // The longest first: a whole name before its parts.
    const names = [...this.#names.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return withNumbers.replace(
      new RegExp(`(?<![\\p{L}\\p{N}@])(?:${names.join('|')})(?![\\p{L}\\p{N}@])`, 'gu'),
      (found) => this.#names.get(found) as string,
    );
  }

  /** A number that is set aside for fiction, in the way of writing that it was found in. */
  #number(found: string): string {
    const digits = found.replace(/\D/g, '').slice(-10);
    const made = keep(
      this.#numbers,
      digits,
      () => `${200 + this.#phone.number.int(99)}55501${String(this.#numbers.size % 100).padStart(2, '0')}`,
    );
    return found.startsWith('+') ? `+1${made}` : `${made.slice(0, 3)}-${made.slice(3, 6)}-${made.slice(6)}`;
  }
}

function keep(map: Map<string, string>, key: string, make: () => string): string {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
