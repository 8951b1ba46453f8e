import { conversation } from './meetric/conversation.ts';
import { conversations } from './meetric/conversations.ts';
import { limits } from './meetric/limits.ts';
import { notetaker } from './meetric/notetaker.ts';
import { referenceData } from './meetric/reference-data.ts';
import { requests } from './meetric/requests.ts';
import { webhooks } from './meetric/webhooks.ts';
import type { MutantEntry } from './mutant.ts';

export const meetric: readonly MutantEntry[] = [
  ...requests,
  ...limits,
  ...referenceData,
  ...conversations,
  ...conversation,
  ...notetaker,
  ...webhooks,
];
