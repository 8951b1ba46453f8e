import { proveMutants } from '../../../scripts/prove-mutants.ts';

proveMutants('speechify');
