import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { agentOf } from './agents.ts';
import { toConversationId } from './ids.ts';
import { begin } from './starts.ts';

type Operation = 'createOutboundCall';

/** Milliseconds for which it rings unless the request says otherwise. */
const usualRinging = 30_000;

export const outboundCalls: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  createOutboundCall: ({ body, world, now, caller, fail }) => {
    const { to, language, dynamic_variables: variables, ringing_timeout_ms: patience = usualRinging } = body;
    const agent = agentOf(world, caller, body.agent_id, fail);
    const from = numberFor(world, caller, agent, body.caller_id_number, fail);
    const call = begin(world, caller, agent, { to, ...(from !== undefined && { from }), language, variables, direction: 'outbound' }, fail);
    ringFor(world, call, now + patience);
    return { status: 201, body: { conversation_id: toConversationId(call) } };
  },
};

/** The number that is shown to who is called: the one that was asked for, else the agent's, else any that may call. */
function numberFor(
  world: World,
  { key }: Caller,
  agent: Agent,
  wanted: string | undefined,
  fail: Fail<'validation_failed'>,
): string | undefined {
  const own = world.numbers.of(key.tenant).filter(({ direction }) => direction !== 'inbound');
  if (wanted === undefined) return (own.find((number) => number.agent === agent.id) ?? own[0])?.e164;
  if (!own.some(({ e164 }) => e164 === wanted))
    fail('validation_failed', {
      issues: [{ path: 'caller_id_number', message: 'Must be a number of the workspace that may call' }],
      ofState: true,
    });
  return wanted;
}

/** Gives up at a moment that is to come, if nobody has picked up by then. */
function ringFor(world: World, call: Call, until: number): void {
  if (call.at(until).phase === 'dialling') world.intervene(call, { kind: 'end', at: until, by: 'network', reason: 'no-answer' });
}
