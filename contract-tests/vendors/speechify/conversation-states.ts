import type { Sighting, Walk } from '../../bench.ts';
import { Blocked, NotRun } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { toLegacyId } from './ids.ts';

type Act = 'endConversation' | 'break';

/** One conversation from its beginning, and what is done to it at a moment. */
interface Scene {
  readonly meaning: string;
  readonly act?: readonly [at: number, Act];
}

const scenes: readonly Scene[] = [
  { meaning: 'ringing_conversation' },
  { meaning: 'conversation_nobody_answers' },
  { meaning: 'pending_conversation', act: [0, 'endConversation'] },
  { meaning: 'ringing_conversation', act: [3000, 'endConversation'] },
  { meaning: 'ringing_conversation', act: [3000, 'break'] },
];

/** When they are looked at, milliseconds since they were made. By the last one all of them are over. */
const moments = [0, 3000, 48_000];

/** How each thing with states is seen in all of them. */
export const walks: Readonly<Record<string, Walk>> = { Conversation: walk };

async function* walk(judge: Judge): AsyncGenerator<Sighting> {
  await judge.permitted('getConversation');
  const { control } = judge.bench;
  const own = control !== undefined && (await control.standsStill());
  const opened = await Promise.all(scenes.filter(({ act }) => own || act?.[1] !== 'break').map((scene) => open(judge, scene)));
  const stages = opened.flatMap((stage) => (stage instanceof NotRun ? [] : [stage]));
  if (stages.length === 0) throw opened[0];
  // Elsewhere a conversation may go on for as long as it likes.
  const watched = own ? moments : moments.slice(0, 2);
  for (const [index, moment] of watched.entries()) {
    if (index > 0) await judge.pass(moment - (moments[index - 1] as number));
    for (const stage of stages) yield* play(judge, stage, moment);
  }
}

interface Stage {
  readonly id: string;
  readonly scene: Scene;
}

async function* play(judge: Judge, { id, scene }: Stage, moment: number): AsyncGenerator<Sighting> {
  yield await look(judge, id, 'time');
  const [at, act] = scene.act ?? [];
  if (at !== moment || act === undefined) return;
  await perform(judge, id, act);
  yield await look(judge, id, act === 'break' ? 'time' : act);
}

/** @returns why not, when the target has no such conversation. */
async function open(judge: Judge, scene: Scene): Promise<Stage | NotRun> {
  try {
    return { id: await judge.supplies.fresh(scene.meaning), scene };
  } catch (error) {
    if (error instanceof NotRun) return error;
    throw error;
  }
}

async function look(judge: Judge, id: string, caused: string): Promise<Sighting> {
  const answer = await judge.send('getConversation', { params: { conversation_id: id } });
  if (answer.status !== 200) throw new Blocked(`the conversation ${id} was answered ${answer.status}`);
  return { subject: id, state: (answer.json as { status: string }).status, caused, answer };
}

async function perform(judge: Judge, id: string, act: Act): Promise<void> {
  // The control API knows a call by the UUID that its id stands for.
  if (act === 'break') await judge.bench.control?.endCall(toLegacyId(id) ?? '', 'network');
  else await judge.send(act, { params: { conversation_id: id } });
}
