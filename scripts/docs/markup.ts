/** Text that is HTML already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function toHtml(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(toHtml).join('');
  return String(part).replaceAll(/[&<>"]/g, (character) => escapes[character] as string);
}

/** Makes HTML of a template; what is put in is text unless it is Markup. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => text + toHtml(parts[index])).join(''));

/** Prose of a contract: paragraphs, and what stands between backticks as code. */
export const prose = (text: string | undefined): Markup[] =>
  (text ?? '')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${inline(paragraph)}</p>`);

export const inline = (text: string): Markup[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

/**
 * The way to the console, which is there only where a server is: `docs --out` leaves out what stands between the two comments.
 *
 * @param to the way there.
 */
export const toConsole = (to: string): Markup => html`<!--console--> · <a href="${to}">Console</a><!--/console-->`;

/** A page. @param up the way from the page to the folder of all pages, e.g. `../`. */
export const page = (title: string, up: string, nav: Markup, content: Markup): string => `<!doctype html>
${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}docs.css">
</head>
<body>
<a class="skip" href="#content">To the content</a>
${nav}
<main id="content">
${content}
</main>
</body>
</html>
`}`;
