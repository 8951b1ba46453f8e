import { conclude } from './generated-files.ts';

// Writes everything that is generated, each after what it is made from. With --check it only says what is not up to date.
for (const each of ['types', 'checks', 'cases', 'commands', 'collections']) await import(`./generate-${each}.ts`);
conclude();
