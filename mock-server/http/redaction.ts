/** Enough of a secret to recognise it. */
const hide = (secret: string): string => `${secret.slice(0, Math.min(11, secret.length >> 1))}…`;

/** Names end with what the thing is; those of forms may have brackets after it. */
const secretName = /(?:auth|authorization|token|secrets?|key|passwords?|passwd|pwd|credentials?)[[\]]*$/i;

function isSecret(name: string): boolean {
  return secretName.test(name);
}

/** A name of a query as the server reads it. One that is not well encoded is none, and stays as it is. */
function fromQuery(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}

/** A URL, whole or in part. */
export function redactUrl(url: string): string {
  return url
    .split('&')
    .map((part) => {
      for (const { 0: all, 1: name = '', index } of part.matchAll(/(?<=^|\?)([^?=]*)=/g)) {
        const end = index + all.length;
        if (isSecret(fromQuery(name))) return part.slice(0, end) + hide(part.slice(end));
      }
      return part;
    })
    .join('&');
}

/** @param name in lower case. */
export function redactHeader(name: string, value: string): string {
  if (name === 'cookie') return value.replace(/([^;=]*=)([^;]*)/g, (_, before: string, content: string) => before + hide(content));
  if (name === 'location' || name === 'referer') return redactUrl(value);
  // The scheme stays, but only if something follows it.
  return isSecret(name) ? value.replace(/^(\S+\s+|)(.*)$/, (_, scheme: string, content: string) => scheme + hide(content)) : value;
}

/**
 * A body, or the beginning of one. What is JSON keeps every byte but those of its secrets. What was meant to be JSON and is not, or is
 * something else, is read as names and values however they are written; in doubt more is hidden.
 */
export function redactBody(text: string): string {
  const redacted = new JsonSecrets().in(text);
  return isJson(text) ? redacted : redactLoosely(redacted);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What opens, what closes, a string, or another value. A string with a colon after it is a name; one that was cut ends where the text does. */
const jsonToken = /[[{]|[\]}]|("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$))(\s*:)?|[^\s"[\]{},:]+/g;

/** Hides the values of members with secret names, and every value in one of those that is a list or an object. */
class JsonSecrets {
  #depth = 0;
  /** How deep the secret is that we are in. */
  #within: number | undefined;
  /** Whether the name before was that of one. */
  #named = false;

  in(text: string): string {
    return text.replace(jsonToken, (token: string, string: string | undefined, colon: string | undefined) => {
      if (colon !== undefined) this.#named = isSecret(toValue(string as string));
      else if (token === '{' || token === '[') this.#open();
      else if (token === '}' || token === ']') this.#close();
      else return this.#value(token);
      return token;
    });
  }

  #open(): void {
    if (this.#named) this.#within ??= this.#depth;
    this.#named = false;
    this.#depth++;
  }

  #close(): void {
    this.#depth--;
    if (this.#depth === this.#within) this.#within = undefined;
  }

  #value(token: string): string {
    const secret = this.#named || this.#within !== undefined;
    this.#named = false;
    return secret ? hideValue(token) : token;
  }
}

/** What a string says; when it is none, or only its beginning, its letters. */
function toValue(string: string): string {
  try {
    return String(JSON.parse(string));
  } catch {
    return string.replace(/^"|"$/g, '');
  }
}

function hideValue(value: string): string {
  if (/^(?:null|true|false)$/.test(value)) return value;
  return value.startsWith('"') ? JSON.stringify(hide(toValue(value))) : '"…"';
}

/** A name, quoted or not, a colon or an equals sign, and a value, quoted or not; one that opens goes on to the end. */
const loosePair =
  /(?<![\w%.+[\]-])(?<name>[\w%.+[\]-]+)(?<between>["']?\s*[:=]\s*(?:(?:Bearer|Basic)\s+)?)(?<value>"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|'[^']*'?|[[{][\s\S]*|[^\s,;&"'}\]]+)/gi;

function redactLoosely(text: string): string {
  return text.replace(loosePair, (pair: string, ...rest: unknown[]) => {
    const { name, between, value } = rest.at(-1) as { name: string; between: string; value: string };
    if (!isSecret(fromQuery(name)) || /…["']?$/.test(value)) return pair;
    const quote = /^["']/.exec(value)?.[0] ?? '';
    const content = quote === '' ? value : value.slice(1).replace(/["']$/, '');
    return `${name}${between}${quote}${/^[[{]/.test(content) ? '…' : hide(content)}${quote}`;
  });
}
