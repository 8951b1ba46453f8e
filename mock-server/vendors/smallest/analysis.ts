import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { Script } from '../../call/script.ts';
import type { CallState } from '../../call/state.ts';

type Schemas = components['schemas'];
type Metric = Schemas['AnalyticsMetric'];

/** What the vendor calls the kinds of values. */
const typeOf = (value: unknown): Metric['dispositionMetricType'] =>
  typeof value === 'boolean' ? 'BOOLEAN' : Number.isInteger(value) ? 'INTEGER' : 'STRING';

/** The vendor's identifiers are in lower-case letters, digits and underscores. */
const toIdentifier = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

function toValue(value: unknown): Metric['value'] {
  if (typeof value === 'boolean' || typeof value === 'string' || Number.isInteger(value)) return value as Metric['value'];
  return JSON.stringify(value);
}

const metrics = new WeakMap<Script, readonly Metric[]>();

/** What analysis found out about a call: how it came out, and whatever the script's author had it extract. */
export function toMetrics({ script }: Call): readonly Metric[] {
  const known = metrics.get(script);
  if (known) return known;
  const found = metricsOf(script);
  metrics.set(script, found);
  return found;
}

function metricsOf({ analysis }: Script): Metric[] {
  const found = { outcome: analysis.outcome, sentiment: analysis.sentiment, ...analysis.data };
  return Object.entries(found).map(([name, value]) => ({
    identifier: toIdentifier(name),
    value: toValue(value),
    confidence: 1,
    reasoning: 'The script of the call says so.',
    dispositionMetricPrompt: `What is the ${name.replaceAll('_', ' ')}?`,
    dispositionMetricType: typeOf(value),
  }));
}

/** What the list shows of it: values as text. Nothing until the call has been analysed. */
export const toDispositions = (call: Call, { analysedAt }: CallState): Record<string, string> =>
  analysedAt === undefined ? {} : Object.fromEntries(toMetrics(call).map(({ identifier, value }) => [identifier, String(value)]));

export const toDispositionConfig = (call: Call): Schemas['DispositionConfig'] =>
  toMetrics(call).map(({ identifier, dispositionMetricType: type }) => ({ identifier, type }));

export const toPostCallAnalytics = (call: Call): Schemas['PostCallAnalytics'] => ({
  summary: call.script.analysis.summary,
  dispositionMetrics: toMetrics(call).map(({ identifier, value, confidence, reasoning }) => ({
    identifier,
    value: String(value),
    confidence,
    reasoning,
  })),
});
