import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

// The loaders do not check their schemas against the schema of schemas, for the sake of a quick start: this does.
test.each(['openapi/extensions', 'fixtures/calls', 'fixtures/accounts', 'contract-tests/target'])('%s.schema.json is a schema', (name) => {
  const schema = JSON.parse(readFileSync(new URL(`../${name}.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
});
