/**
 * What the answer of `npm audit --json` comes to. A registry that does not answer is no clean bill: many mirrors have the packages and not
 * the list of what is known against them.
 */
export function judgeAudit(json: string): { readonly well: boolean; readonly line: string } {
  const { metadata, message, error } = read(json);
  const counts = metadata?.vulnerabilities;
  if (counts === undefined) {
    const why = error?.summary || message || 'no answer';
    return {
      well: false,
      line: `Not audited: the registry does not say what is known (${why}). Ask another: npm_config_registry=… npm run check-package`,
    };
  }
  const { total = 0, ...bySeverity } = counts;
  if (total === 0) return { well: true, line: 'Nothing is known against any of them.' };
  const found = Object.entries(bySeverity).filter(([, count]) => count > 0);
  return {
    well: false,
    line: `Known against them: ${found.map(([severity, count]) => `${count} ${severity}`).join(', ')}. Which: npm audit`,
  };
}

interface Audit {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

function read(json: string): Audit {
  try {
    return JSON.parse(json) as Audit;
  } catch {
    return {};
  }
}
