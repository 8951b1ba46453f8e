import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { minute, second } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { toHex } from '../../ids.ts';
import { callOf } from './calls.ts';
import { done } from './replies.ts';

type Operation = 'getRecordingDownloadUrl' | 'getRecording';

const life = 15 * minute;

export const fileOf = (call: Call, suffix = ''): string => `https://media.example/recordings/${call.id}${suffix}.wav`;

/** Where the recording of a call lies; nothing while there is none. */
export const toRecordingLinks = (call: Call, { recording }: CallState): { recordingUrl?: string; recordingDualUrl?: string } =>
  recording === 'ready' ? { recordingUrl: fileOf(call), recordingDualUrl: fileOf(call, '-dual') } : {};

/** A URL that is good for a while. */
function presigned(file: string, now: number): string {
  const expires = Math.floor((now + life) / second);
  return `${file}?expires=${expires}&signature=${toHex(`${file}/${expires}`, 64)}`;
}

export const recordings: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getRecordingDownloadUrl: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.callId, fail);
    const { recordingUrl = fail('recording_not_found') } = toRecordingLinks(call, call.at(now));
    return { status: 200, body: done({ presignedUrl: presigned(recordingUrl, now) }) };
  },

  getRecording: ({ params, query, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.callId, fail);
    const { channel = 'mono' } = query;
    if (channel !== 'mono' && channel !== 'dual') fail('invalid_channel');
    const { recordingUrl = fail('recording_not_found'), recordingDualUrl = recordingUrl } = toRecordingLinks(call, call.at(now));
    return { status: 200, body: done({ presignedUrl: presigned(channel === 'dual' ? recordingDualUrl : recordingUrl, now) }) };
  },
};
