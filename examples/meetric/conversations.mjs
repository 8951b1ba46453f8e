/** All conversations of the last 30 days, newest first, page by page. */
export async function* listConversations(get, filter = {}) {
  let cursor;
  do {
    const { conversations, pagination } = await get('/conversations', { ...filter, limit: '25', cursor });
    yield* conversations;
    cursor = pagination.next_cursor ?? undefined;
  } while (cursor !== undefined);
}

/** Everything that there is of one conversation. What it has not, such as a transcript when nobody spoke, is null. */
export async function fetchConversation(get, id) {
  const [detail, transcript, insights, summary, recording] = await Promise.all([
    get(`/conversations/${id}`),
    orNull(get(`/conversations/${id}/transcript`)),
    get(`/conversations/${id}/insights`),
    orNull(get(`/conversations/${id}/summary`)),
    get(`/conversations/${id}/recording-url`),
  ]);
  return {
    id,
    title: detail.title,
    date: detail.date,
    participants: detail.participants.map(({ name }) => name),
    words: transcript?.transcript.segments.flatMap(({ text }) => text.split(/\s+/)).length ?? 0,
    insights: insights.insights.map(({ insight_text }) => insight_text),
    summary: summary?.summary ?? null,
    recording: recording.has_recording ? recording.recording_url : null,
  };
}

async function orNull(asked) {
  try {
    return await asked;
  } catch (error) {
    if (error.status === 404) return null;
    throw error;
  }
}
