import { hour, readIso, toIso } from '../../call/time.ts';
import { body, type MutantEntry } from '../mutant.ts';
import { answering, cases, fail, mutant, nothing, of, ofOne, queryOf } from './failing.ts';

interface Detail {
  date: string;
  summary?: string | null;
  participants: unknown[];
  transcript?: { segments: Segment[] };
  insights?: Insight[];
}
interface Segment {
  start: number;
  end: number;
}
interface Insight {
  id: string;
  insight_text: string;
  message_index: number | null;
}
interface Recording {
  has_recording: boolean;
  recording_url: string | null;
}
interface Summary {
  summary: string;
  created_at: string;
  updated_at: string;
}

const parts = ofOne.slice(1);
const counted = (): (() => number) => {
  let count = 0;
  return () => ++count;
};

/** One conversation and what belongs to it. */
export const conversation: readonly MutantEntry[] = [
  mutant(
    'summary-left-out',
    'The detail has no summary.',
    ['meetric/conversation/summary-and-participants', ...of('getConversation', 'answers-fit')],
    {
      ...body('getConversation', (detail: Detail) => {
        delete detail.summary;
      }),
    },
  ),
  mutant('nobody-took-part', 'The detail has no participants.', ['meetric/conversation/summary-and-participants'], {
    ...body('getConversation', (detail: Detail) => {
      detail.participants = [];
    }),
  }),
  mutant(
    'always-included',
    'The detail always has transcript and insights.',
    ['meetric/conversation/includes-on-request', 'meetric/conversation/only-true-includes'],
    {
      ...body('getConversation', (detail: Detail) => {
        Object.assign(detail, { transcript: { segments: [] }, insights: [] });
      }),
    },
  ),
  mutant(
    'never-included',
    'The detail never has transcript or insights.',
    ['meetric/conversation/includes-on-request', 'meetric/conversation/included-is-the-same'],
    {
      ...body('getConversation', (detail: Detail) => {
        delete detail.transcript;
        delete detail.insights;
      }),
    },
  ),
  mutant(
    'included-without-scope',
    'What is to be included is included for every token.',
    cases('conversation/includes-need-the-scope', 'transcript', 'insights'),
    {
      ...body('getConversation', (detail: Detail, asked) => {
        if (queryOf(asked).get('include_transcript') === 'true') detail.transcript ??= { segments: [] };
        if (queryOf(asked).get('include_insights') === 'true') detail.insights ??= [];
      }),
    },
  ),
  mutant(
    'including-refused',
    'A token without the scope for what is to be included is refused.',
    cases('conversation/includes-need-the-scope', 'transcript', 'insights'),
    {
      ...answering('getConversation', (answer, asked) => {
        if (asked.key === 'conversations' && [...queryOf(asked).values()].includes('true')) fail(answer, 403);
      }),
    },
  ),
  mutant('one-includes', 'The text 1 includes as true does.', ['meetric/conversation/only-true-includes'], {
    ...body('getConversation', (detail: Detail, asked) => {
      if (queryOf(asked).get('include_insights') === '1') detail.insights = [];
    }),
  }),
  mutant('included-cut', 'The included transcript lacks the first segment.', ['meetric/conversation/included-is-the-same'], {
    ...body('getConversation', ({ transcript }: Detail) => {
      transcript?.segments.shift();
    }),
  }),
  mutant('included-insights-differ', 'The included insights are told in other words.', ['meetric/conversation/included-is-the-same'], {
    ...body('getConversation', ({ insights = [] }: Detail) => {
      for (const insight of insights) insight.insight_text = insight.insight_text.toUpperCase();
    }),
  }),
  mutant('parts-name-another', 'conversation_id is another than was asked for.', ['meetric/conversation/parts-name-it'], {
    ...body(parts, (part: { conversation_id: string }) => {
      part.conversation_id = nothing;
    }),
  }),
  mutant(
    'part-without-id',
    'A summary does not say whose it is.',
    ['meetric/conversation/parts-name-it', ...of('getSummary', 'answers-fit')],
    {
      ...body('getSummary', (part: { conversation_id?: string }) => {
        delete part.conversation_id;
      }),
    },
  ),
  mutant('old-forgotten', 'A conversation is unknown once the list does not show it any more.', ['meetric/conversation/any-age'], {
    ...answering('getConversation', (answer, { now }) => {
      const { date } = answer.json as Detail;
      if (answer.status === 200 && (readIso(date) as number) < now - 30 * 24 * hour) fail(answer, 404, 'Conversation not found');
    }),
  }),
  mutant('unprocessed-told', 'A conversation that has not been processed is answered 409.', ['meetric/conversation/not-before-processed'], {
    ...answering(ofOne, (answer, { key, url }) => {
      if (answer.status === 404 && key === 'all' && !url.includes(nothing)) fail(answer, 409);
    }),
  }),
  mutant('transcript-backwards', 'The transcript begins at its end.', ['meetric/transcript/in-order'], {
    ...body('getTranscript', ({ transcript }: { transcript: { segments: Segment[] } }) => {
      transcript.segments.reverse();
    }),
  }),
  mutant('segments-end-first', 'Segments end before they begin.', ['meetric/transcript/in-order'], {
    ...body('getTranscript', ({ transcript }: { transcript: { segments: Segment[] } }) => {
      for (const segment of transcript.segments) [segment.start, segment.end] = [segment.end, segment.start];
    }),
  }),
  mutant('times-in-milliseconds', 'Segments are timed in milliseconds.', ['meetric/transcript/within-the-conversation'], {
    ...body('getTranscript', ({ transcript }: { transcript: { segments: Segment[] } }) => {
      for (const segment of transcript.segments) Object.assign(segment, { start: segment.start * 1000, end: segment.end * 1000 });
    }),
  }),
  mutant('segments-as-text', 'The time of a segment is a text.', of('getTranscript', 'answers-fit'), {
    ...body('getTranscript', ({ transcript }: { transcript: { segments: { start: unknown }[] } }) => {
      for (const segment of transcript.segments) segment.start = String(segment.start);
    }),
  }),
  mutant('insights-anew', 'Insights have other ids each time.', ['meetric/insights/stable'], () => {
    const count = counted();
    return body('listInsights', ({ insights }: { insights: Insight[] }) => {
      for (const insight of insights) insight.id = `${nothing.slice(0, -4)}${String(count()).padStart(4, '0')}`;
    });
  }),
  mutant('insights-shifted', 'Insights point to the segment after the one they mean.', ['meetric/insights/point-into-the-transcript'], {
    ...body('listInsights', ({ insights }: { insights: Insight[] }) => {
      for (const insight of insights) if (insight.message_index !== null) insight.message_index++;
    }),
  }),
  mutant(
    'insights-forbidden-as-empty',
    'A token without the scope gets no insights, as if there were none.',
    ['meetric/insights/own-scope', ...of('listInsights', 'missing-scope#insights')],
    {
      ...answering('listInsights', (answer, { url }) => {
        if (answer.status !== 403) return;
        answer.status = 200;
        answer.json = {
          conversation_id: url.split('/').at(-2),
          insights: [],
          _meta: { token_prefix: 'mt_0', timestamp: '2026-02-08T09:00:00.000Z' },
        };
      }),
    },
  ),
  mutant(
    'transcript-forbidden-as-missing',
    'A token without the scope is told that there is no transcript.',
    ['meetric/transcript/own-scope', ...of('getTranscript', 'missing-scope#transcripts')],
    {
      ...answering('getTranscript', (answer) => {
        if (answer.status === 403) fail(answer, 404);
      }),
    },
  ),
  mutant(
    'setting-not-told',
    'A token without the setting is answered like one without the scope.',
    ['meetric/recording/setting-has-its-own-message'],
    {
      ...answering('getRecordingUrl', (answer) => {
        if (answer.status === 403) fail(answer, 403);
      }),
    },
  ),
  mutant(
    'recording-relative',
    'The URL of a recording is relative.',
    ['meetric/recording/url-if-there-is-one', ...of('getRecordingUrl', 'answers-fit')],
    {
      ...body('getRecordingUrl', (recording: Recording) => {
        if (recording.recording_url) recording.recording_url = '/recordings/1.ogg';
      }),
    },
  ),
  mutant('recording-denied', 'A recording has a URL, and is said not to be there.', ['meetric/recording/url-if-there-is-one'], {
    ...body('getRecordingUrl', (recording: Recording) => {
      recording.has_recording = false;
    }),
  }),
  mutant('summary-of-another', 'The summary differs from that of the detail.', ['meetric/summary/same-as-in-detail'], {
    ...body('getSummary', (summary: Summary) => {
      summary.summary = 'They talked.';
    }),
  }),
  mutant('summary-anew', 'A summary is made whenever one is asked for.', ['meetric/summary/stored'], () => {
    const count = counted();
    return body('getSummary', (summary: Summary) => {
      summary.updated_at = toIso((readIso(summary.updated_at) as number) + count());
    });
  }),
  mutant('summary-updated-first', 'A summary was changed before it was made.', ['meetric/summary/stored'], {
    ...body('getSummary', (summary: Summary) => {
      [summary.created_at, summary.updated_at] = [summary.updated_at, summary.created_at];
    }),
  }),
  mutant('summary-too-early', 'A summary is older than its conversation.', ['meetric/summary/after-the-conversation'], {
    ...body('getSummary', (summary: Summary) => {
      summary.created_at = '2020-01-01T00:00:00.000Z';
    }),
  }),
];
