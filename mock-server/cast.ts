import type { Agent, Person, Tenant } from './accounts.ts';
import type { Cast } from './call/call.ts';
import type { Script } from './call/script.ts';

/** What differs from the script when a call is started. */
export interface CallOptions
  extends Partial<Pick<Cast, 'from' | 'to' | 'party' | 'metadata' | 'direction' | 'channel' | 'title' | 'customer' | 'notes'>> {
  /** Id of the agent that speaks; the script's own when left out. */
  readonly agent?: string;
  /** Milliseconds for which the call has been going on; default 0. */
  readonly elapsed?: number;
}

/** Gives the parts of a script to the people of a tenant, in turn. */
export function cast(tenant: Tenant, script: Script, agent: Agent, index: number, options: CallOptions): Cast {
  const { user, department, stranger } = partners(tenant, index);
  const customer = script.customer ?? stranger ?? { name: 'Unknown caller' };
  return {
    agent: agent.id,
    agentThen: agent,
    ...(options.party !== undefined && { party: options.party }),
    ...(user && { user: user.id }),
    ...(department && { department: department.id }),
    ...ends(script, script.customer ? undefined : stranger?.phone, options),
    customer: { ...(stranger && { company: stranger.company, email: stranger.email }), ...customer, ...options.customer },
    title: options.title ?? script.title,
    metadata: { ...script.metadata, ...options.metadata },
    channel: options.channel ?? 'phone',
    notes: options.notes ?? {},
  };
}

function partners(tenant: Tenant, index: number) {
  const users = tenant.users.filter(({ active }) => active);
  const departments = tenant.departments.filter(({ enabled }) => enabled);
  return {
    user: users[index % users.length],
    department: departments[index % departments.length],
    stranger: tenant.customers[index % Math.max(1, tenant.customers.length)] as Person | undefined,
  };
}

/** Who calls whom. A script that was written for one direction can be played in the other. */
function ends(script: Script, outside: string | undefined, options: CallOptions): Pick<Cast, 'direction' | 'from' | 'to'> {
  const { direction = script.direction } = options;
  const [written, ours] = script.direction === 'inbound' ? [script.from, script.to] : [script.to, script.from];
  const theirs = outside ?? written;
  const [from, to] = direction === 'inbound' ? [theirs, ours] : [ours, theirs];
  return { direction, from: options.from ?? from, to: options.to ?? to };
}
