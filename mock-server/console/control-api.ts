import type { components } from '../../openapi/ringback/types.gen.ts';

export type Schemas = components['schemas'];
export type Call = Schemas['Call'];
export type Target = Schemas['Target'];
export type View = Schemas['Views']['views'][number];
export type Script = Schemas['Scripts']['scripts'][number];
export type Happening = Schemas['Happening'];

/** Where the control API is; the page comes from the same server. */
export const control = '/_ringback';

/** What the server said when it did not do what was asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export const get = <Body>(path: string): Promise<Body> => ask(path, {});
export const post = <Body>(path: string, body: object = {}): Promise<Body> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
export const remove = (path: string): Promise<void> => ask(path, { method: 'DELETE' });

/** @throws Refused with the server's own words, or when nobody answers. */
async function ask<Body>(path: string, init: RequestInit): Promise<Body> {
  let response: Response;
  try {
    response = await fetch(control + path, init);
  } catch {
    throw new Refused('The server does not answer.');
  }
  const text = await response.text();
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as Body;
  throw new Refused(messageIn(text) ?? `${path} was answered ${response.status}.`);
}

function messageIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as Schemas['Error']).error.message;
  } catch {
    return undefined;
  }
}
