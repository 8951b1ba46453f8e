import { readCases, readClaims, readExemptions, toCasesPage } from './cases/cases.ts';
import { emit } from './generated-files.ts';

// Writes which test proves which case.
emit('docs/cases.md', toCasesPage(readCases(), readClaims(), readExemptions()));
