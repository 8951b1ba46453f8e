import { createHmac } from 'node:crypto';
import type { SignatureRule } from './promises.ts';

/** A signed message as it came. Names of headers in lower case. */
export interface Signed {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The signature that a template asks for, worked out anew. */
export function signatureOf(rule: SignatureRule, secret: string, message: Signed, body: Buffer): string {
  const parts: Record<string, string | Buffer> = {
    '{body}': body,
    '{timestamp}': timestampOf(rule, message) ?? '',
    '{id}': headerOf(message, rule['delivery-id'] ?? '') ?? '',
  };
  const hmac = createHmac('sha256', rule.key === 'base64' ? Buffer.from(secret.replace(/^whsec_/, ''), 'base64') : secret);
  for (const part of rule.signs.split(/(\{\w+\})/)) hmac.update(parts[part] ?? part);
  return rule.value.replace('{timestamp}', String(parts['{timestamp}'])).replace('{signature}', hmac.digest(rule.encoding));
}

/** The moment that was signed: it stands in the signature's own header where the template has a place for it, else in another. */
function timestampOf({ header, value, timestamp }: SignatureRule, message: Signed): string | undefined {
  if (!value.includes('{timestamp}')) return headerOf(message, timestamp ?? '');
  const form = value
    .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace('{timestamp}', '(?<timestamp>\\d+)')
    .replace('{signature}', '[^,]*');
  return new RegExp(form).exec(headerOf(message, header) ?? '')?.groups?.['timestamp'];
}

/** Whether one of the signatures that came with a message fits `body`. */
export function verifies(rule: SignatureRule, secret: string, message: Signed, body: Buffer): boolean {
  const sent = headerOf(message, rule.header) ?? '';
  return (rule.list ? sent.split(' ') : [sent]).includes(signatureOf(rule, secret, message, body));
}

const headerOf = ({ headers }: Signed, name: string): string | undefined => headers[name.toLowerCase()];
