import type { Tenant } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import { toIso } from '../../call/time.ts';
import { byBearer } from '../../http/guard.ts';
import { uuidOf } from '../../ids.ts';
import type { World } from '../../world.ts';
import type { VendorModule, View } from '../vendor.ts';
import { isConversation } from './conversation-view.ts';
import { conversations } from './conversations.ts';
import { deliveries } from './deliveries.ts';
import { limiting } from './limiting.ts';
import { notetaker } from './notetaker.ts';
import { listWindow } from './paging.ts';
import { referenceData } from './reference-data.ts';
import { hook } from './webhooks.ts';

export const meetric: VendorModule = {
  api: 'meetric',
  handlers: { ...referenceData, ...conversations, ...notetaker, ...deliveries },
  authenticate: byBearer('meetric'),
  nameOf: ({ id }) => id,
  resources,
  views: toViews,
  hook,
  limiting,
};

function resources(world: World, tenant: Tenant): Record<string, string> {
  const { now } = world;
  const newestCall = (wanted: (call: Call) => boolean) => world.calls.of(tenant.name).findLast(wanted)?.id;
  const listed = ({ createdAt }: Call) => createdAt >= now - listWindow;
  const named = {
    conversation_id: newestCall((call) => listed(call) && isConversation(call.at(now))),
    old_conversation_id: newestCall((call) => !listed(call) && isConversation(call.at(now))),
    unprocessed_conversation_id: newestCall((call) => !isConversation(call.at(now))),
    user_id: tenant.users.find(({ active }) => active)?.id,
    inactive_user_id: tenant.users.find(({ active }) => !active)?.id,
    department_id: tenant.departments.find(({ enabled }) => enabled)?.id,
    disabled_department_id: tenant.departments.find(({ enabled }) => !enabled)?.id,
    token_id: world.keys.of('meetric', tenant.name)[0]?.id,
    short_meeting_url: 'https://meet.google.com/abc-defg-hij?ringback_script=booked-appointment',
    unknown_conversation_id: uuidOf('meetric/nothing has this id'),
  };
  return Object.fromEntries(Object.entries(named).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));
}

/** The list is asked for the one conversation that began at that moment: whether it is there is what a person wants to know. */
function toViews({ id, createdAt }: Call): View[] {
  const moment = toIso(createdAt);
  return [
    { operation: 'getConversation', params: { id } },
    { operation: 'listConversations', query: { date_from: moment, date_to: moment } },
    { operation: 'getTranscript', params: { id } },
    { operation: 'listInsights', params: { id } },
  ];
}
