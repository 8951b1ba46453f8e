import type { Spec } from '../../openapi/spec.ts';
import type { RecordedRequest } from './shapes.ts';

/** A way in which a request, or the answer to it, was not as the contract says. */
export interface Breach {
  /** `client`: the request was not. `server`: the answer was not, or the operation is not served. */
  readonly by: 'client' | 'server';
  /** The operation, e.g. `speko/transferCall`; of what is no operation, `speko/any`. */
  readonly operation: string;
  /** What the contract says there, and what was found. */
  readonly promise: string;
  readonly request: RecordedRequest;
  /** The request as a command for a shell, with secrets cut. */
  readonly curl: string;
}

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

/** The traffic of a test broke the contract. */
export class ContractBreachError extends Error {
  override readonly name: string = 'ContractBreachError';
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[], missed: readonly string[]) {
    super(
      [...breaches.map(inWords), ...missed.map((text) => `expected a breach of the contract that says ${text}, and there was none`)].join(
        '\n\n',
      ),
    );
    this.breaches = breaches;
  }
}

function inWords({ by, operation, promise, request: { method, url, status }, curl }: Breach): string {
  const whose = by === 'client' ? 'the request does not keep to the contract' : 'the answer does not keep to the contract';
  return `${operation}: ${whose}: ${promise}\n  ${method} ${url} was answered ${status}\n  ${curl}`;
}
