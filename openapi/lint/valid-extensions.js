import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

// Spectral runs this without a location of its own; like all scripts of the package it runs in the package's folder.
const schema = JSON.parse(readFileSync('openapi/extensions.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(schema, 'extensions');
const data = new Set(['example', 'examples', 'default', 'enum', 'properties', 'headers']);

/** Every key that begins with x- must be one of ours and be written as extensions.schema.json says; clause ids are unique. */
// biome-ignore lint/style/noDefaultExport: Spectral reads the default export.
export default function validExtensions(document) {
  const found = [];
  const ids = new Map();
  visit(document, [], (node, path) => {
    for (const [key, value] of Object.entries(node).filter(([name]) => name.startsWith('x-'))) {
      const trouble = troubleWith(key, value);
      if (trouble) found.push({ message: trouble, path: [...path, key] });
    }
    for (const clause of clausesOf(node)) {
      // What is referred to from several places is met several times, and is still one clause.
      const text = JSON.stringify(clause);
      if ((ids.get(clause.id) ?? text) !== text)
        found.push({ message: `The clause ${clause.id} stands twice.`, path: [...path, 'x-clauses'] });
      ids.set(clause.id, text);
    }
  });
  return found;
}

const clausesOf = (node) => (Array.isArray(node['x-clauses']) ? node['x-clauses'] : []);

function troubleWith(key, value) {
  if (!schema.$defs[key]) return `The key ${key} is not known.`;
  const validate = ajv.getSchema(`extensions#/$defs/${key}`);
  if (validate(value)) return undefined;
  const [error] = validate.errors;
  return `${key}${error.instancePath}: ${error.message}.`;
}

function visit(node, path, each) {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node) && !['headers', 'properties'].includes(path.at(-1))) each(node, path);
  for (const [key, child] of Object.entries(node)) {
    if (data.has(key) && key !== 'properties' && key !== 'headers') continue;
    visit(child, [...path, key], each);
  }
}
