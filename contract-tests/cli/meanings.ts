import type { Vendor } from '../../openapi/spec.ts';

/** What the words mean by which checks ask for things: the names under `resources` and `make` of a target file. */
export const meanings: Readonly<Record<Vendor, Readonly<Record<string, string>>>> = {
  speechify: {
    agent_id: 'an agent of the judged workspace',
    live_conversation: 'a conversation that somebody has answered and that goes on for minutes',
    pending_conversation: 'a conversation that nobody has answered yet',
    ended_conversation: 'a conversation that is over',
  },
  smallest: {},
  speko: {
    live_call: 'a call that has been picked up and goes on for half a minute at least',
    dialling_call: 'a call that still rings',
    ended_call: 'a call that has ended, with an analysed report and a recording that is ready',
    call_without_report: 'a call that has just ended and has no report yet',
    call_in_screening: 'a live call with a warm transfer in screening: the colleague has picked up and is not connected yet',
  },
  meetric: {},
};
