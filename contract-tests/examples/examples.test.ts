import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadSpec } from '../../openapi/spec.ts';
import { allChecks } from '../catalogue.ts';
import { isFinding, run } from '../suite.ts';
import { Target } from '../target.ts';
import { loadTarget } from '../target-file.ts';
import { vendorSuites } from '../vendors/index.ts';

const environment = {
  SPEKO_FULL_KEY: 'sk_live_north_full',
  SPEKO_READ_KEY: 'sk_live_north_read',
  SPEKO_WRITE_KEY: 'sk_live_north_write',
  SPEKO_OTHER_KEY: 'sk_live_south_full',
};
const options = { timeout: 5000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

/** Judges the example as anybody would: by its URL and its target file. It lives in real time, so this takes a while. */
async function judged(...flags: string[]) {
  const path = fileURLToPath(new URL('speko-server.mjs', import.meta.url));
  const server = spawn(process.execPath, [path, ...flags], { env: { ...environment, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(server.stdout, 'data');
    const url = String(line).trim();
    const file = loadTarget(fileURLToPath(new URL('speko-target.yaml', import.meta.url)), { ...environment, SPEKO_URL: url });
    // The shell that runs a command of the target file does not know our environment.
    const make = { ...file.make, call_with_transfers: { url: `${url}/seed/call_with_transfers` } };
    const spec = loadSpec('speko', fileURLToPath(new URL('../../openapi', import.meta.url)));
    const { results } = await run(spec, new Target({ ...file, make }), vendorSuites.speko, allChecks(spec), options);
    return results;
  } finally {
    server.kill();
  }
}

test.concurrent('a server that was written from the contract alone is accused of nothing', { timeout: 120_000 }, async () => {
  const results = await judged();
  expect(results.filter(isFinding)).toEqual([]);
  expect(results.filter(({ verdict }) => verdict === 'blocked')).toEqual([]);
  // Only a clock that can be moved lets a run see every change of state; its target file names no limits, for it has none; and what the
  // server does not have is not asked for.
  const notRun = results.filter(({ verdict, lacking }) => verdict === 'not-run' && !lacking).map(({ id }) => id);
  expect(notRun.filter((id) => !id.endsWith('/states#all') && !id.startsWith('speko/limits/'))).toEqual([]);
  expect(results.filter(({ lacking }) => lacking).map(({ reason }) => reason)).toContain(
    'the server has no Agents, says without in the target file',
  );
});

test.concurrent('five planted defects are five findings', { timeout: 120_000 }, async () => {
  const findings = (await judged('--defects')).filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-run');
  expect(findings.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
    'failed speko/getCallRecording/missing-scope#speko:read',
    'failed speko/blindTransferCall/invalid-body#ringingTimeout-too-large',
    'failed speko/report/same-transcript',
    'failed speko/transfer/try-next',
    'failed speko/listCallEvents/answers-fit#body-events-created-at-expected-a-date-time',
  ]);
});
