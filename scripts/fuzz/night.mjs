// A thread does not inherit that its process reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./night.ts');
