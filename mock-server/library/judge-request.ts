import type { Spec } from '../../openapi/promises.ts';
import type { Breach } from './breach.ts';
import type { RecordedRequest } from './shapes.ts';

/** The breaches of one request. @param origin of the server, e.g. `http://127.0.0.1:4010`. */
export function breachesOf(request: RecordedRequest, spec: Spec, origin: string): Breach[] {
  const { kind, why } = request.verdict;
  const operation = `${request.api}/${request.operation ?? 'any'}`;
  const by = kind === 'refused' ? 'client' : 'server';
  // A fault that was asked for is no breach of anybody's.
  const told = kind === 'fits' || kind === 'struck' ? [] : why.map((promise) => ({ by, promise }) as const);
  const strays =
    kind === 'broken' || kind === 'struck' ? [] : undeclared(request, spec).map((promise) => ({ by: 'client', promise }) as const);
  return [...told, ...strays].map((each) => ({ ...each, operation, request, curl: toCurl(request, origin) }));
}

/** Servers overlook parameters that they do not know; so does nobody see that one is misspelt. */
function undeclared({ operation: id, url }: RecordedRequest, spec: Spec): string[] {
  const operation = spec.operations.find((each) => each.id === id);
  const query = url.split('?')[1];
  if (!operation || query === undefined) return [];
  const known = operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const unknown = [...new Set(new URLSearchParams(query).keys())].filter((name) => !known.includes(name));
  const instead = known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`;
  return unknown.map((name) => `query ${name}: there is no such parameter; ${instead}`);
}

/** What curl adds by itself, or what belongs to a connection and not to the request. */
const ofTheConnection = new Set([
  'host',
  'connection',
  'content-length',
  'accept-encoding',
  'user-agent',
  'transfer-encoding',
  'sec-fetch-mode',
]);

function toCurl({ method, url, requestHeaders, requestBody }: RecordedRequest, origin: string): string {
  const headers = Object.entries(requestHeaders).filter(([name, value]) => !ofTheConnection.has(name) && value !== '*/*' && value !== '*');
  return [
    'curl -i',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(requestBody ? [`--data-raw ${quote(requestBody)}`] : []),
    quote(`${origin}${url}`),
  ].join(' ');
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
