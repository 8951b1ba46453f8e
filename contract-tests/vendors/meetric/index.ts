import type { VendorSuite } from '../../suite.ts';
import { answerChecks } from './answers.ts';
import { conversationChecks } from './conversation.ts';
import { conversationsChecks } from './conversations.ts';
import { deliveryChecks } from './deliveries.ts';
import { watchDelivery } from './delivery-states.ts';
import { filterChecks } from './filters.ts';
import { limitChecks } from './limits.ts';
import { notetakerChecks } from './notetaker.ts';
import { referenceDataChecks } from './reference-data.ts';
import { recipes, samples, triggers } from './samples.ts';
import { tokenChecks } from './tokens.ts';
import { webhookChecks } from './webhooks.ts';

const all = [
  tokenChecks,
  limitChecks,
  answerChecks,
  referenceDataChecks,
  conversationsChecks,
  filterChecks,
  conversationChecks,
  notetakerChecks,
  webhookChecks,
  deliveryChecks,
];

export const meetric: VendorSuite = {
  checks: (spec) => all.flatMap((checks) => checks(spec)),
  samples,
  recipes,
  triggers,
  walks: { Delivery: watchDelivery },
};
