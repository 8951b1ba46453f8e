import { findingsOf, type Report, type ResultRecord, type RunRecord } from './record.ts';

const levels = { failed: 'error', warned: 'warning', noted: 'note' } as const;

/** Writes a report as SARIF 2.1.0: each promise that does not hold is a rule, each finding a result with the contract as its location. */
export function toSarif({ version, runs, started }: Report): string {
  const findings = runs.flatMap((run) => findingsOf(run).map((result) => ({ run, result })));
  const rules = [...new Map(findings.map(({ result }) => [result.id, result])).values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ringback', version, rules: rules.map(toRule) } },
        invocations: [{ executionSuccessful: true, startTimeUtc: started }],
        results: findings.map(({ run, result }) => toResult(run, result, indexes.get(result.id) as number)),
        properties: { waived: runs.reduce((sum, { waived }) => sum + waived, 0) },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const toRule = ({ id, promise, level, basis, source, rule }: ResultRecord) => ({
  id,
  shortDescription: { text: promise },
  defaultConfiguration: { level: level === 'must' ? 'error' : 'warning' },
  properties: { level, basis, source, tags: [rule] },
});

function toResult(run: RunRecord, { id, verdict, expected, actual, request, count, waived }: ResultRecord, ruleIndex: number): object {
  return {
    ruleId: id,
    ruleIndex,
    level: levels[verdict as keyof typeof levels],
    message: { text: `Expected ${expected}, got ${actual}.${request === undefined ? '' : ` Try: ${request}`}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: `openapi/${run.vendor}/openapi.yaml` }, region: { startLine: 1 } } }],
    partialFingerprints: { 'check/v1': id },
    ...(count !== undefined && { occurrenceCount: count }),
    ...(waived !== undefined && { suppressions: [{ kind: 'external', status: 'accepted', justification: waived }] }),
  };
}
