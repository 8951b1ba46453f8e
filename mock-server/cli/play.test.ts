import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Script } from '../call/script.ts';
import { root } from '../root.ts';
import { loadScripts } from '../scene.ts';
import { Server } from '../server.ts';
import { type PlayFlags, play } from './play.ts';

const scripts = loadScripts(fileURLToPath(new URL('fixtures', root)));

/** What is printed of a call, line by line. */
async function played(script: string, flags: Partial<PlayFlags>): Promise<string[]> {
  let text = '';
  await play(script, { clock: '1000x', ...flags }, (more) => {
    text += more;
  });
  expect(text).toMatch(/\n$/);
  return text.split('\n').slice(0, -1);
}

test.each([...scripts.keys()])('play %s prints the call to its end', async (script) => {
  const lines = await played(script, {});
  expect(lines[0]).toMatch(/^\S.*: \+\d+ calls \+\d+$/);
  const times = lines.slice(1).map((line) => Number(/^ *(\d+\.\d)s {2}\S/.exec(line)?.[1]));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const { turns } = (scripts.get(script) as Script).final;
  for (const { text } of turns) for (const word of text.split(' ')) expect(lines.join('\n')).toContain(word);
  expect(lines.at(-1)).toMatch(/processed$/);
});

test.each([...scripts.keys()])('play %s --json prints every event as a line of JSON', async (script) => {
  const events = (await played(script, { json: true })).map((line) => JSON.parse(line));
  expect(events).toEqual(JSON.parse(JSON.stringify((scripts.get(script) as Script).events)));
});

test('a script with an agent that there is not is refused by file and line, and told which there are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'play-'));
  try {
    const path = join(folder, 'mine.yaml');
    const shipped = readFileSync(new URL('fixtures/calls/voicemail.yaml', root), 'utf8');
    writeFileSync(path, shipped.replace(/^agent: .*$/m, 'agent: frontdesk'));
    const line = shipped.split('\n').findIndex((text) => text.startsWith('agent: ')) + 1;
    const refusal = new RegExp(`mine\\.yaml:${line}: expected one of front-desk, .*, found "frontdesk"$`);
    await expect(played(path, {})).rejects.toThrow(refusal);
    expect(() => new Server({ scripts: [path] })).toThrow(refusal);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
