import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSchema } from '../openapi/yaml-file.ts';
import { agentsIn } from './accounts-file.ts';
import type { Call } from './call/call.ts';
import { loadScript, type Script } from './call/script.ts';
import { toHex } from './ids.ts';
import { root } from './root.ts';
import type { World } from './world.ts';

/** Loads every script of `folder`/calls by its name. @throws FixtureError with file, line and what was expected. */
export function loadScripts(folder: string): Map<string, Script> {
  const files = readdirSync(join(folder, 'calls')).filter((file) => /\.ya?ml$/.test(file));
  return readScripts(
    files.sort().map((file) => join(folder, 'calls', file)),
    agentsIn(folder),
  );
}

/** Loads scripts by their paths. @param agents whom they may be with. @throws FixtureError with file, line and what was expected. */
export function readScripts(paths: readonly string[], agents?: readonly string[]): Map<string, Script> {
  const schema = loadSchema(fileURLToPath(new URL('fixtures/calls.schema.json', root)));
  const scripts = paths.map((path) => loadScript(path, schema, agents));
  return new Map(scripts.map((script) => [script.name, script]));
}

/** Acts out the scenario: the calls of the past, and those that begin now. */
export function setTheScene(world: World): void {
  const { scenario } = world.accounts;
  for (const { tenant, calls, every, scripts } of scenario.history) {
    for (let index = calls; index >= 1; index--) {
      const script = world.scripts.get(scripts[index % scripts.length] as string) as Script;
      // Half a step off, so that no call of the past begins or ends exactly at the edge of a window.
      const createdAt =
        world.bornAt - index * every + Math.floor(every / 2) - (Number.parseInt(toHex(`${tenant}/${index}`, 4), 16) % 60_000);
      world.recall(world.accounts.tenant(tenant), script, createdAt, index, `history/${tenant}/${index}`);
    }
  }
  for (const [index, row] of scenario.live.entries()) {
    const tenant = world.accounts.tenant(row.tenant);
    const script = world.scripts.get(row.script) as Script;
    // Just picked up: whoever comes first finds a call that is live.
    const createdAt = world.bornAt - script.ring - index;
    const call = world.recall(tenant, script, createdAt, index, `live/${row.tenant}/${index}`);
    if (row.again) keepPlaying(world, call);
  }
}

/** Begins the same call anew whenever it has ended. */
function keepPlaying(world: World, call: Call): void {
  const stop = world.playback.follow(call, (event) => {
    if (event.type !== 'ended') return;
    stop();
    keepPlaying(world, world.start(world.accounts.tenant(call.tenant), call.script));
  });
}
