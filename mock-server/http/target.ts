import type { IncomingMessage } from 'node:http';
import type { Operation, Parameter } from '../../openapi/promises.ts';
import type { Rules } from '../../openapi/rules.ts';
import { Refusal } from './guard.ts';
import { type AnyHandler, ApiError } from './operation.ts';

/** An operation with its handler, and the checks of its parameters. */
export interface Target {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  readonly changes: boolean;
  readonly query: (values: Record<string, unknown>) => { readonly path: string; readonly message: string }[];
  readonly path: Target['query'];
  readonly header: Target['query'];
  readonly pathParameters: ReadonlyMap<string, Parameter>;
  readonly queryParameters: readonly Parameter[];
  readonly headerParameters: readonly Parameter[];
}

/** Prepares an operation, so that nothing is compiled while it is asked. */
export function compile(operation: Operation, handler: AnyHandler, rules: Rules): Target {
  const of = (kind: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === kind);
  return {
    operation,
    handler,
    changes: operation.method !== 'GET',
    path: rules.parameters(operation, 'path'),
    query: rules.parameters(operation, 'query'),
    header: rules.parameters(operation, 'header'),
    pathParameters: new Map(of('path').map((parameter) => [parameter.name, parameter])),
    queryParameters: of('query'),
    headerParameters: of('header'),
  };
}

/** The open segments of the path. @throws ApiError or Refusal when one does not fit. */
export function readPath(target: Target, names: readonly string[], values: readonly string[]): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) params[name] = decode(values[index] as string);
  const [misfit] = target.path(params);
  if (misfit) {
    const { malformed, unknown } = target.pathParameters.get(misfit.path)?.id ?? {};
    if (malformed !== undefined) throw malformed === unknown ? new ApiError(malformed) : new Refusal('invalid', {}, malformed);
    throw new Refusal('invalid', { issues: [misfit] });
  }
  return params;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8: it stays as it is, and is no id of anything.
    return text;
  }
}

/** The declared query parameters. @throws ApiError or Refusal when one does not fit. */
export function readQuery(target: Target, query: string): Record<string, unknown> {
  if (target.queryParameters.length === 0) return none;
  const sent = new URLSearchParams(query);
  const values: Record<string, unknown> = {};
  for (const { name } of target.queryParameters) {
    const all = sent.getAll(name);
    if (all.length > 1) throw new Refusal('invalid', { issues: [{ path: name, message: 'Given more than once' }] });
    if (all.length === 1) values[name] = all[0];
  }
  refuseMisfits(values, target.query(values), target.queryParameters);
  return values;
}

/** The declared headers. @throws ApiError or Refusal when one does not fit. */
export function readHeaders(target: Target, request: IncomingMessage): Record<string, unknown> {
  if (target.headerParameters.length === 0) return none;
  const values: Record<string, unknown> = {};
  for (const { name } of target.headerParameters) {
    const sent = request.headers[name.toLowerCase()];
    if (sent !== undefined) values[name] = String(sent);
  }
  refuseMisfits(values, target.header(values), target.headerParameters);
  return values;
}

const none: Record<string, never> = {};

function refuseMisfits(values: Record<string, unknown>, misfits: ReturnType<Target['query']>, parameters: readonly Parameter[]): void {
  const [misfit] = misfits;
  if (!misfit) return;
  const { malformed, unknown } = parameters.find(({ name }) => name === misfit.path)?.id ?? {};
  const details = { issues: [misfit] };
  // Where a malformed id is an unknown one, sending it breaks nothing.
  if (malformed !== undefined && malformed === unknown && misfit.path in values) throw new ApiError(malformed, details);
  throw new Refusal('invalid', details, malformed);
}
