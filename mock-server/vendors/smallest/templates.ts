import type { components, operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Handlers } from '../../http/operation.ts';
import { uuidOf } from '../../ids.ts';
import { make } from './agents.ts';
import { toObjectId } from './ids.ts';
import { done } from './replies.ts';

type Operation = 'listAgentTemplates' | 'createAgentFromTemplate';
type Schemas = components['schemas'];
type Template = Omit<Schemas['Template'], '_id' | 'id' | 'singlePromptConfig'> & {
  readonly prompt: string;
  readonly tools: readonly Schemas['Tool'][];
};

const endCall: Schemas['Tool'] = { type: 'end_call', name: 'end_call', description: 'Ends the call when everything is said.' };
const transfer: Schemas['Tool'] = { type: 'transfer_call', name: 'transfer_call', description: 'Hands the caller to a colleague.' };

/** What agents can be made from, by the readable id. Ours: the vendor's change from month to month. */
const templates: Readonly<Record<string, Template>> = {
  'clinic-front-desk-us': {
    name: 'Clinic front desk',
    description: 'Books, moves and cancels appointments.',
    industry: 'Healthcare',
    useCase: 'Appointments',
    callType: 'Inbound',
    workflowType: 'SINGLE_PROMPT',
    region: 'US',
    trending: true,
    defaultLanguage: 'English',
    prompt: 'You answer the phone of a clinic. Book, move and cancel appointments. Ask for name and date of birth first.',
    tools: [endCall, transfer],
  },
  'payment-reminder-in': {
    name: 'Payment reminder',
    description: 'Reminds customers of an instalment that is due.',
    industry: 'Finance',
    useCase: 'Collections',
    callType: 'Outbound',
    workflowType: 'SINGLE_PROMPT',
    region: 'India',
    trending: false,
    defaultLanguage: 'Hindi',
    prompt: 'You remind customers of an instalment that is due. Be polite, ask for a date, and never threaten.',
    tools: [endCall],
  },
  'parcel-desk-us': {
    name: 'Parcel desk',
    description: 'Tells callers where their parcel is.',
    industry: 'Logistics',
    useCase: 'Support',
    callType: 'Both',
    workflowType: 'SINGLE_PROMPT',
    region: 'US',
    trending: false,
    defaultLanguage: 'English',
    prompt: 'You tell callers where their parcel is, and leave notes for the driver.',
    tools: [endCall],
  },
};

const regions = { us: 'US', in: 'India' } as const;
const languages = { English: 'en', Hindi: 'hi', Marathi: 'mr', Gujarati: 'gu' } as const;
const toTemplateId = (name: string): string => toObjectId(uuidOf(`template/${name}`));

const shown = Object.entries(templates).map(([id, { prompt, tools, ...rest }]): Schemas['Template'] => ({
  _id: toTemplateId(id),
  id,
  ...rest,
  singlePromptConfig: { prompt, tools: [...tools] },
}));

export const agentTemplates: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listAgentTemplates: ({ query }) => {
    const region = query.region && regions[query.region];
    return { status: 200, body: done(shown.filter((template) => region === undefined || template.region === region)) };
  },

  createAgentFromTemplate: ({ body, world, now, caller, fail }) => {
    const name = Object.keys(templates).find((id) => id === body.templateId || toTemplateId(id) === body.templateId);
    const { prompt, tools, defaultLanguage = 'English' } = templates[name ?? ''] ?? fail('template_not_found');
    const wish = {
      name: body.agentName,
      ...(body.agentDescription !== undefined && { description: body.agentDescription }),
      language: { default: languages[defaultLanguage] },
    };
    const agent = make(world, caller, now, { ...wish, prompt, tools }, fail as Parameters<typeof make>[4]);
    return { status: 200, body: done(toObjectId(agent.id)) };
  },
};
