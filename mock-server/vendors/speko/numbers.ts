import type { Reaction } from '../../call/events.ts';

/** Fictional numbers that react in a fixed way, whatever the script; every other number answers. README has the table. */
export const reactions: Readonly<Record<string, Reaction>> = {
  '+12025550191': 'no-answer',
  '+12025550192': 'busy',
  '+12025550193': 'rejects',
  '+12025550194': 'voicemail',
};
