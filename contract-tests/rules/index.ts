import type { Spec } from '../../openapi/promises.ts';
import type { Check } from '../check.ts';
import { access } from './access.ts';
import { ids } from './ids.ts';
import { paging } from './paging.ts';
import { signature } from './signature.ts';
import { states } from './states.ts';
import { stream } from './stream.ts';
import { success } from './success.ts';
import { transport } from './transport.ts';
import { validation } from './validation.ts';

/** Everything that follows from a contract without a word about the vendor. */
export const derivedChecks = (spec: Spec): Check[] =>
  [success, access, ids, paging, transport, validation, signature, states, stream].flatMap((rule) => rule(spec));
