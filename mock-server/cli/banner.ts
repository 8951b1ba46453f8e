import type { Server } from '../server.ts';

interface Line {
  readonly api: string;
  readonly path: string;
  readonly keyName: string;
  readonly key: string;
  readonly live: readonly [what: string, id: string] | undefined;
}

/** What a newcomer needs for a first request: for each API its path, a key, and something that is live. */
function linesOf(server: Server): Line[] {
  const { accounts } = server.world;
  const { value: tenant } = accounts.tenants.values().next();
  return server.vendors.map(({ api, resources }) => {
    const key = accounts.keys.find((candidate) => candidate.api === api && candidate.tenant === tenant?.name);
    const live = tenant && Object.entries(resources(server.world, tenant)).find(([name]) => name.startsWith('live_'));
    return {
      api,
      path: server.prefixOf(api),
      keyName: `${api === 'meetric' ? 'token' : 'key'} (${key?.name})`,
      key: key?.secret ?? 'none',
      live: live && [live[0].replace('_', ' '), live[1]],
    };
  });
}

/** The text printed when the server has started. @param clock the clock as it was asked for. */
export function toBanner(server: Server, clock: string): string {
  const lines = linesOf(server);
  const width = (of: (line: Line) => string) => Math.max(...lines.map((line) => of(line).length));
  const [api, path, keyName, key] = [
    width((line) => line.api),
    width((line) => line.path),
    width((line) => line.keyName),
    width((line) => line.key),
  ];
  const counts = `${server.vendors.length} APIs, ${server.world.calls.size} calls, ${server.liveCalls().length} live`;
  const rows = lines.map((line) =>
    `  ${line.api.padEnd(api)}  ${line.path.padEnd(path)}  ${line.keyName.padEnd(keyName)} ${line.key.padEnd(key)}  ${line.live?.join(' ') ?? ''}`.trimEnd(),
  );
  const stream = lines.find((line) => line.api === 'smallest');
  const tryIt = stream?.live
    ? [`  try:  curl -N -H "Authorization: Bearer ${stream.key}" "${server.url}${stream.path}/events?callId=${stream.live[1]}"`]
    : [];
  return `${[`  Ringback  ${server.url}   clock: ${clock} · ${counts}`, ...rows, ...tryIt].join('\n')}\n`;
}

/** The same for programs. */
export function toJson(server: Server): object {
  return {
    url: server.url,
    control: `${server.url}${server.prefixOf('ringback')}`,
    calls: server.world.calls.size,
    apis: Object.fromEntries(
      linesOf(server).map(({ api, path, key, live }) => [
        api,
        { url: `${server.url}${path}`, key, ...(live && { [live[0].replace(' ', '_')]: live[1] }) },
      ]),
    ),
  };
}
