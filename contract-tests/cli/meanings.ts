import type { Vendor } from '../../openapi/spec.ts';

/** What the words mean by which checks ask for things: the names under `resources` and `make` of a target file. */
export const meanings: Readonly<Record<Vendor, Readonly<Record<string, string>>>> = {
  speechify: {
    agent_id: 'an agent of the judged workspace',
    live_conversation: 'a conversation that somebody has answered and that goes on for minutes',
    pending_conversation: 'a conversation that nobody has answered yet',
    ended_conversation: 'a conversation that is over',
  },
  smallest: {
    live_call: 'a call that goes on for as long as anybody looks at it',
    ending_call: 'a call in which both sides speak and a tool is used, and which is over within minutes',
    dialling_call: 'a call that nobody has picked up yet',
    quiet_call: 'a live call in which nobody will say anything for a minute',
    ended_call: 'a call that is over',
    organization_id: 'the organisation of the judged keys',
    foreign_organization_id: 'another organisation',
  },
  speko: {
    live_call: 'a call that has been picked up and goes on for half a minute at least',
    dialling_call: 'a call that rings, and is picked up soon',
    call_nobody_answers: 'a call that rings, and that nobody will pick up',
    call_about_to_end: 'a live call that ends within seconds',
    call_without_report: 'a call that has just ended and has no report yet',
    call_with_first_report: 'a call that has ended, with a report that has not been analysed',
    ended_call: 'a call that has ended, with an analysed report and a recording that is ready',
    call_with_transfers: 'a call that has ended, in which two destinations were tried one after the other',
    call_with_own_transfer: 'a live call in which a colleague is being called whom the agent connects by itself',
    agent_id: 'an agent that has taken several calls',
    call_with_callback: 'a call that has ended and was analysed, in which somebody agreed to be called back',
    free_number: 'a telephone number that the organisation may take, and that is given back at the end',
    call_in_screening: 'a live call with a warm transfer in screening: the colleague has picked up and is not connected yet',
  },
  meetric: {
    conversation_id: 'a conversation of the last days, with transcript, insights, recording and summary',
    aged_conversation_id: 'a conversation that is almost as old as the list goes back, 30 days',
    old_conversation_id: 'a conversation that is older than the list goes back, 30 days',
    unprocessed_conversation_id: 'a conversation that has not been processed yet',
    soon_completed_conversation_id: 'a conversation that will have been processed within a minute, and is announced then',
    inactive_user_id: 'a user who has been switched off',
    disabled_department_id: 'a department that has been switched off',
    zoom_url: 'a Zoom meeting that a notetaker may be sent to; left out, a made-up one',
    teams_url: 'a Teams meeting that a notetaker may be sent to; left out, a made-up one',
    short_meeting_url: 'a meeting that a notetaker may be sent to and that is over within a minute',
    google_meet_url: 'a Google Meet meeting that a notetaker may be sent to; left out, a made-up one',
  },
};
