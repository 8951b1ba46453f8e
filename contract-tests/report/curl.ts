import { isUtf8 } from 'node:buffer';
import type { Target } from '../target.ts';
import type { Answer, WireRequest } from '../wire.ts';
import { mask } from './mask.ts';

/** Characters of a body that are shown; nobody pastes more. */
const longest = 4000;

/** A request as a curl command that can be pasted into a shell, with variables in the place of secrets. */
export function toCurl(request: WireRequest, target: Target): string {
  const quoted = (text: string) => quote(text, target);
  const { method, path, headers, body } = request;
  const url = `${target.url}${path}`;
  const parts = [
    'curl -i',
    // curl resolves dots in paths by itself, and takes brackets for patterns.
    ...(/\/\.{1,2}(?:[/?#]|$)/.test(path) ? ['--path-as-is'] : []),
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' && !hasBody(body) ? [] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
  ];
  if (!hasBody(body)) return [...parts, quoted(url)].join(' ');
  // curl would choose a type.
  if (!Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')) parts.push("-H 'Content-Type:'");
  if (typeof body !== 'string' && !isUtf8(body))
    return `printf '${octal(body)}' | ${[...parts, '--data-binary @-', quoted(url)].join(' ')}`;
  const text = body.toString();
  if (text.length <= longest) return [...parts, `--data-raw ${quoted(text)}`, quoted(url)].join(' ');
  return `${[...parts, `--data-raw ${quoted(`${text.slice(0, 200)}…`)}`, quoted(url)].join(' ')}  # the body had ${text.length} characters`;
}

const hasBody = (body: WireRequest['body']): body is string | Buffer => body !== undefined && body.length > 0;

const octal = (bytes: Buffer): string => [...bytes.subarray(0, longest)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** Marks variables while everything else is quoted; in no text that is sent. */
const [open, close] = ['\ue000', '\ue001'];

/** Text as one word of a shell. */
function quote(text: string, target: Target): string {
  const marked = mask(text, target, (variable) => `${open}${variable}${close}`);
  if (!marked.includes(open)) return `'${marked.replaceAll("'", "'\\''")}'`;
  const escaped = marked.replace(/["\\$`]/g, '\\$&');
  const variables = new RegExp(`${open}(\\w+)${close}(\\w?)`, 'g');
  return `"${escaped.replace(variables, (_, name: string, next: string) => (next ? `\${${name}}${next}` : `$${name}`))}"`;
}

/** A request as it was sent, without secrets. */
export function toRequestText({ method, path, headers, body }: WireRequest, target: Target): string {
  const { host, pathname } = new URL(target.url);
  const lines = [`${method} ${pathname.replace(/\/$/, '')}${path} HTTP/1.1`, `Host: ${host}`, ...headerLines(headers)];
  return mask(`${lines.join('\n')}${hasBody(body) ? `\n\n${shorten(body.toString())}` : ''}`, target);
}

/** An answer as it came, without secrets. */
export function toAnswerText({ status, headers, body }: Answer, target: Target): string {
  return mask(`${[`HTTP/1.1 ${status}`, ...headerLines(headers)].join('\n')}${body === '' ? '' : `\n\n${shorten(body)}`}`, target);
}

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters in all)` : text);
