import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Bench, Sighting, Walk } from '../../bench.ts';
import { Blocked, NotRun, Violation } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { numberThat, type Reaction } from './samples.ts';

type Detail = components['schemas']['CallDetail'];
type Transfer = components['schemas']['CallTransfer'];

/** One look at a call. */
export interface Look {
  readonly call: Detail;
  readonly answer: Answer;
}

/** What was seen of several calls while time went by. */
export interface Story {
  /** The looks at each call, in order. */
  readonly looks: readonly (readonly Look[])[];
  /** What was answered when one call was asked for its events, in order. */
  readonly events: readonly Answer[];
  readonly calls: readonly Sighting[];
  readonly reports: readonly Sighting[];
  readonly transfers: readonly Sighting[];
  /** Why a scene could not be played, if one could not. */
  readonly missing: NotRun | undefined;
}

type Act = 'completeWarmTransfer' | 'cancelWarmTransfer' | 'finalizeCallReport' | 'end';

/** One call of the story. */
interface Scene {
  /** What it begins with. */
  readonly call: string;
  readonly transfer?: readonly ['blindTransferCall' | 'warmTransferCall', Reaction];
  /** What is done, by the moment. */
  readonly acts?: Readonly<Record<number, readonly Act[]>>;
  /** The last moment at which it is looked at. */
  readonly until?: number;
  /** It is over when the story begins, so that nobody sees how its status began. */
  readonly over?: true;
  /** Its events are looked at too. */
  readonly events?: true;
  /** It needs an operator, or minutes: only our own server gives both. */
  readonly own?: true;
}

/** When the calls are looked at, milliseconds since the story began. */
const moments = [0, 1500, 3100, 4000, 9200, 10_000, 124_000];
const asked: Scene = { call: 'live_call', transfer: ['warmTransferCall', 'answers'] };

const scenes: readonly Scene[] = [
  { call: 'dialling_call', until: 10_000 },
  { call: 'call_nobody_answers' },
  { call: 'call_about_to_end', until: 9200, events: true },
  { call: 'call_without_report', acts: { 3100: ['finalizeCallReport'] }, over: true },
  { call: 'call_with_own_transfer', until: 10_000, own: true },
  { call: 'live_call', transfer: ['blindTransferCall', 'answers'] },
  { call: 'live_call', transfer: ['blindTransferCall', 'busy'] },
  { call: 'live_call', transfer: ['warmTransferCall', 'no-answer'] },
  { ...asked, acts: { 3100: ['completeWarmTransfer'] } },
  { ...asked, acts: { 1500: ['cancelWarmTransfer'] } },
  { ...asked, acts: { 3100: ['cancelWarmTransfer'] } },
  { ...asked, acts: { 1500: ['end'] }, own: true },
  { ...asked, acts: { 3100: ['end'] }, own: true },
  { ...asked, acts: { 3100: ['completeWarmTransfer', 'end'] }, own: true },
  { ...asked, until: 124_000, own: true },
];

const stories = new WeakMap<Bench, Promise<Story>>();

/** The story of this run, told once. Moves time. @throws NotRun when no call at all could be had, Blocked when it could not go on. */
export function story(judge: Judge): Promise<Story> {
  const told =
    stories.get(judge.bench) ??
    tell(judge).catch((error: unknown) => {
      // What the story takes for granted is some other check's promise.
      throw error instanceof Violation ? new Blocked(error.message) : error;
    });
  stories.set(judge.bench, told);
  return told;
}

/** How each thing with states is seen in all of them. */
export const walks: Readonly<Record<string, Walk>> = {
  CallDetail: (judge) => sightings(judge, 'calls'),
  CallReport: (judge) => sightings(judge, 'reports'),
  CallTransfer: (judge) => sightings(judge, 'transfers'),
};

async function* sightings(judge: Judge, what: 'calls' | 'reports' | 'transfers'): AsyncGenerator<Sighting> {
  const { [what]: seen, missing } = await story(judge);
  yield* seen;
  if (seen.length === 0 && missing) throw missing;
}

async function tell(judge: Judge): Promise<Story> {
  await judge.permitted('getCall');
  const { control } = judge.bench;
  const own = control !== undefined && (await control.standsStill());
  const opened = await Promise.all(scenes.filter((scene) => own || !scene.own).map((scene) => open(judge, scene, own)));
  const stages = opened.filter((stage) => stage instanceof Stage);
  const missing = opened.find((stage) => stage instanceof NotRun);
  if (stages.length === 0) throw missing;
  let now = 0;
  for (const moment of moments) {
    const playing = stages.filter(({ until }) => moment <= until);
    if (playing.length === 0) break;
    if (moment > now) await judge.pass(moment - now);
    now = moment;
    await Promise.all(playing.map((stage) => stage.play(moment)));
  }
  const all = (what: 'calls' | 'reports' | 'transfers') => stages.flatMap((stage) => stage[what]);
  return {
    looks: stages.map(({ looks }) => looks),
    events: stages.flatMap(({ events }) => events),
    calls: all('calls'),
    reports: all('reports'),
    transfers: all('transfers'),
    missing,
  };
}

/** @returns why not, when the target has no such call, or its telephones may not ring. */
async function open(judge: Judge, scene: Scene, own: boolean): Promise<Stage | NotRun> {
  try {
    const stage = new Stage(judge, scene, await judge.supplies.fresh(scene.call), own);
    if (scene.transfer) await stage.request(...scene.transfer);
    return stage;
  } catch (error) {
    if (error instanceof NotRun) return error;
    throw error;
  }
}

/** One scene as it is played. */
class Stage {
  readonly looks: Look[] = [];
  readonly events: Answer[] = [];
  readonly calls: Sighting[] = [];
  readonly reports: Sighting[] = [];
  readonly transfers: Sighting[] = [];
  readonly #judge: Judge;
  readonly #scene: Scene;
  readonly #id: string;
  readonly #own: boolean;
  #transferId: string | undefined;
  /** Transfers that somebody else's call had before anybody looked: how they began is past. */
  readonly #old = new Set<string>();

  constructor(judge: Judge, scene: Scene, id: string, own: boolean) {
    this.#judge = judge;
    this.#scene = scene;
    this.#id = id;
    this.#own = own;
  }

  get until(): number {
    return this.#scene.until ?? 4000;
  }

  async request(operation: string, reaction: Reaction): Promise<void> {
    const body = { to: numberThat(this.#judge, reaction), ...(reaction === 'no-answer' && { ringingTimeout: 1 }) };
    const answer = await this.#judge.send(operation, { params: { id: this.#id }, body });
    this.#judge.expectStatus(answer, 201);
    this.#transferId = (answer.json as Transfer).id;
    this.#seeTransfer(answer.json as Transfer, operation, answer);
  }

  async play(moment: number): Promise<void> {
    await this.#look('time');
    if (this.#scene.events) this.events.push(await this.#judge.send('listCallEvents', { params: { id: this.#id } }));
    for (const act of this.#scene.acts?.[moment] ?? []) {
      await this.#perform(act);
      await this.#look(act === 'finalizeCallReport' ? act : 'time');
    }
  }

  async #look(caused: string): Promise<void> {
    const answer = await this.#judge.send('getCall', { params: { id: this.#id } });
    this.#judge.expectStatus(answer, 200);
    const call = answer.json as Detail;
    if (this.looks.length === 0 && !this.#own) this.#forget(call);
    this.looks.push({ call, answer });
    if (!this.#scene.over) this.calls.push({ subject: this.#id, state: call.status, caused, answer });
    const { analysis_status: state } = call.report ?? {};
    if (state !== undefined) this.reports.push({ subject: this.#id, state, caused, answer });
    for (const transfer of call.transfers ?? []) this.#seeTransfer(transfer, 'time', answer);
  }

  #forget({ transfers = [] }: Detail): void {
    for (const { id } of transfers) if (id !== this.#transferId) this.#old.add(id);
  }

  #seeTransfer({ id, status }: Transfer, caused: string, answer: Answer): void {
    if (!this.#old.has(id)) this.transfers.push({ subject: id, state: status, caused, answer });
  }

  async #perform(act: Act): Promise<void> {
    // The control API and this vendor know a call by the same id.
    if (act === 'end') return await this.#judge.bench.control?.endCall(this.#id);
    const params = { id: this.#id, ...(this.#transferId !== undefined && { transferId: this.#transferId }) };
    const answer = await this.#judge.send(act, { params, body: {} });
    // Somebody else's colleague may not be on the line yet.
    if (answer.status === 200 && act !== 'finalizeCallReport') this.#seeTransfer(answer.json as Transfer, act, answer);
  }
}
