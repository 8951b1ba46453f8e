import { proveMutants } from '../../../scripts/prove-mutants.ts';

proveMutants('smallest');
