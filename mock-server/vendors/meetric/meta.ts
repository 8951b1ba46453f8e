import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Caller, Key } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';

/** As much of a token as may be shown: `mt_` and eight characters. */
export const toTokenPrefix = (key: Key): string => key.secret.slice(0, 11);

/** What every success carries beside what was asked for. */
export const toMeta = ({ key }: Caller, now: number): components['schemas']['Meta'] => ({
  token_prefix: toTokenPrefix(key),
  timestamp: toIso(now),
});
