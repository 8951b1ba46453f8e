import type { Target } from '../target.ts';

/** Says what stands in the place of a secret, given the name of an environment variable that holds it. */
type Stand = (variable: string) => string;

/** Shorter beginnings of a secret tell nothing. */
const telling = 6;

/** A token carries who it is for in the open; what makes it good is its signature. */
const signedToken = /\b(eyJ[\w-]{4,}\.eyJ[\w-]{4,})\.[\w-]{4,}/g;

/** Text without the secrets of a target, and without the signatures of tokens that the target gave out. */
export function mask(text: string, target: Target, stand: Stand = (variable) => `$${variable}`): string {
  let masked = text;
  for (const [secret, variable] of secretsOf(target)) {
    masked = masked.replaceAll(secret, () => stand(variable));
    if (masked.includes('…')) masked = maskCut(masked, secret, stand(variable));
  }
  return masked.replace(signedToken, '$1.(signature)');
}

/** What was cut for brevity may end within a secret. */
function maskCut(text: string, secret: string, stand: string): string {
  let masked = text;
  for (let length = secret.length - 1; length >= telling; length--)
    masked = masked.replaceAll(`${secret.slice(0, length)}…`, () => `${stand}…`);
  return masked;
}

/** The secrets of a target in each way of writing them, the longest first: one may be the beginning of another. */
function secretsOf({ keys, file }: Target): [secret: string, variable: string][] {
  const { password } = URL.canParse(file.url) ? new URL(file.url) : { password: '' };
  const known: [string, string][] = [
    ...keys.map(({ secret, variable }): [string, string] => [secret, variable]),
    [file.webhooks?.secret ?? '', 'WEBHOOK_SECRET'],
    [password, 'PASSWORD'],
  ];
  return known
    .flatMap(([secret, variable]) =>
      [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])].map((form): [string, string] => [
        form,
        variable,
      ]),
    )
    .filter(([secret]) => secret !== '')
    .sort((a, b) => b[0].length - a[0].length);
}
