import type { Agent, Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { CallOptions } from '../../cast.ts';
import type { Fail } from '../../http/operation.ts';
import { unknownScript, type World } from '../../world.ts';
import { isOfType, variablesOf } from './agent-config.ts';
import { settingsOf } from './agent-view.ts';
import type { CallNotes } from './conversation-view.ts';

/** What every way of starting a conversation has in common. */
interface Start extends Pick<CallOptions, 'channel' | 'direction' | 'from' | 'to' | 'party'> {
  readonly language?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly notes?: CallNotes;
}

/**
 * Starts a conversation with an agent. The vendor's starts know no metadata, so the variable ringback_script stands in for the
 * metadata that says which script is played.
 */
export function begin(
  world: World,
  { tenant }: Caller,
  agent: Agent,
  { language, variables = {}, notes = {}, ...options }: Start,
  fail: Fail<'validation_failed'>,
): Call {
  if (language !== undefined && !languagesOf(agent).includes(language))
    fail('validation_failed', { issues: [{ path: 'language', message: `Expected one of ${languagesOf(agent).join(', ')}` }] });
  checkVariables(agent, variables, fail);
  const script =
    world.scriptFor({ agent, to: options.to, metadata: variables }) ??
    fail('validation_failed', { issues: [{ path: 'dynamic_variables.ringback_script', message: unknownScript(world, variables) }] });
  return world.start(tenant, script, {
    ...options,
    agent: agent.id,
    notes: { speechify: { ...notes, dynamicVariables: { ...usualVariables(agent), ...variables } } satisfies CallNotes },
  });
}

const languagesOf = (agent: Agent): string[] => {
  const { additional_languages: more = [] } = settingsOf(agent) as { additional_languages?: readonly { readonly language: string }[] };
  return [agent.language, ...more.map(({ language }) => language)];
};

/** What the agent itself says of its variables. */
const usualVariables = (agent: Agent): Record<string, unknown> =>
  Object.fromEntries(variablesOf(agent).flatMap(({ key, default: usual }) => (usual === undefined ? [] : [[key, usual]])));

/** @throws ApiError when a variable is of another type than the agent says. */
function checkVariables(agent: Agent, variables: Readonly<Record<string, unknown>>, fail: Fail<'validation_failed'>): void {
  const issues = variablesOf(agent).flatMap(({ key, type }) =>
    key in variables && !isOfType(type, variables[key]) ? [{ path: `dynamic_variables.${key}`, message: `Expected ${type}` }] : [],
  );
  if (issues.length > 0) fail('validation_failed', { issues });
}
