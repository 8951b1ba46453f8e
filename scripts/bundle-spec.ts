import { fileURLToPath } from 'node:url';
import { bundle as bundleDocument, createConfig } from '@redocly/openapi-core';
import type { Occasion, Operation } from '../openapi/promises.ts';
import { follow, readSpec } from '../openapi/spec.ts';
import { type Api, vendors } from '../openapi/vendors.ts';

export const apis: readonly Api[] = [...vendors, 'ringback'];
export const folderOf = (api: string): URL => new URL(`../openapi/${api}/`, import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: a document has any shape.
type Node = any;

/** Puts the files of one API into one document, with every shared part under `components` and every failure declared. */
export async function bundle(api: Api): Promise<Record<string, unknown>> {
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundleDocument({ ref: fileURLToPath(new URL('openapi.yaml', folderOf(api))), config });
  const [problem] = problems;
  if (problem) {
    const [location] = problem.location;
    throw new Error(`${location?.source.absoluteRef} ${location && 'pointer' in location ? location.pointer : ''}: ${problem.message}`);
  }
  const document = JSON.parse(JSON.stringify(bundled.parsed)) as Node;
  declareFailures(api, document);
  return document;
}

/**
 * Which failures an operation may answer follows from what it raises, who may call it and what it takes. The authors write
 * that, and `default` for their shape; other readers of OpenAPI want each status by name, so `default` becomes those.
 */
function declareFailures(api: Api, document: Node): void {
  const spec = readSpec(api, document);
  for (const operation of spec.operations) {
    const node = document.paths[operation.path][operation.method.toLowerCase()];
    const { default: shape, ...responses } = node.responses;
    if (!shape) continue;
    const { description: _, ...failure } = follow(document, shape);
    // Who may ask too often is for the vendor to say, of any operation; the control API counts nothing.
    const often: Occasion[] = api === 'ringback' ? [] : ['rate-limit'];
    const codes = [
      ...new Set([...[...often, ...occasionsOf(operation)].map((occasion) => spec.occasions[occasion]), ...raisedBy(operation)]),
    ];
    for (const status of [...new Set(codes.map((code) => spec.errors[code]?.status as number))].sort()) {
      const here = codes.filter((code) => spec.errors[code]?.status === status);
      responses[status] ??= { description: here.map((code) => `${code}: ${spec.errors[code]?.message}.`).join(' '), ...failure };
    }
    node.responses = responses;
  }
  delete document.components.responses;
}

function raisedBy(operation: Operation): string[] {
  const { access, parameters, raises } = operation;
  return [...raises, access['other-tenant'], ...parameters.map(({ id }) => id?.malformed)].filter((code) => code !== undefined);
}

/** The failures that an operation can meet without its own doing. */
function occasionsOf({ access, parameters, body }: Operation): Occasion[] {
  const met: Occasion[] = access.public ? [] : access.optional ? ['bad-key'] : ['no-key', 'bad-key'];
  if (access.roles) met.push('role');
  if (access.scopes) met.push('scope');
  if (access.setting) met.push('setting');
  if (body) met.push('malformed-body', 'media-type', 'too-large', 'invalid');
  if (parameters.some((parameter) => parameter.in === 'query' || (parameter.id && !parameter.id.malformed))) met.push('invalid');
  return met;
}
