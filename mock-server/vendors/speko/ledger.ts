import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { timeOfUuid } from '../../ids.ts';
import type { World } from '../../world.ts';
import { type CostLine, toCostLines } from './costs.ts';

/** A call that is over, with what it cost. */
export interface Spent {
  readonly call: Call;
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
  /** Milliseconds. */
  readonly length: number;
  readonly lines: readonly CostLine[];
}

/** One entry of the ledger: what came above zero, what went below. */
export interface Entry {
  readonly id: string;
  readonly kind: 'grant' | 'debit';
  /** Millionths of a US dollar. */
  readonly amount: bigint;
  readonly line: CostLine | undefined;
  readonly call: Call | undefined;
  readonly at: number;
}

/** What every organisation was given before its first call: so much that nobody runs out of it. */
const grant = 1_000_000_000n;

/** A call that ran to its end undisturbed cost what all that played its script cost. */
const costs = new WeakMap<CallState, Map<string, readonly CostLine[]>>();

function costsOf(call: Call, state: CallState): readonly CostLine[] {
  if (state !== call.script.final) return toCostLines(call, state);
  const known = costs.get(state) ?? new Map<string, readonly CostLine[]>();
  costs.set(state, known);
  const lines = known.get(call.cast.direction) ?? toCostLines(call, state);
  known.set(call.cast.direction, lines);
  return lines;
}

interface Books {
  readonly stamp: string;
  readonly spent: readonly Spent[];
  readonly entries: readonly Entry[];
}

/** They change only when a call ends, and a world may hold many calls. */
const books = new WeakMap<World, Map<string, Books>>();

/** What an organisation spent, and its ledger: both oldest first. */
export function booksOf(world: World, tenant: string, now: number): Books {
  const all = world.calls.of(tenant);
  const open = world.calls.count({ tenant, phase: 'live' }, now) + world.calls.count({ tenant, phase: 'dialling' }, now);
  const stamp = `${all.length} ${open} ${all[0]?.id} ${all.at(-1)?.id}`;
  const own = books.get(world) ?? new Map<string, Books>();
  books.set(world, own);
  const known = own.get(tenant);
  if (known?.stamp === stamp) return known;
  const spent = all.flatMap((call) => toSpent(call, now)).sort((a, b) => a.endedAt - b.endedAt);
  const made = { stamp, spent, entries: toEntries(world, tenant, spent) };
  own.set(tenant, made);
  return made;
}

function toSpent(call: Call, now: number): Spent[] {
  const state = call.at(now);
  if (state.endedAt === undefined) return [];
  const length = state.endedAt - (state.answeredAt ?? state.endedAt);
  return [{ call, endedAt: call.createdAt + state.endedAt, length, lines: costsOf(call, state) }];
}

/** Pages go by the moment of entries, so no two share one. */
function toEntries(world: World, tenant: string, spent: readonly Spent[]): Entry[] {
  const { id } = world.accounts.tenant(tenant);
  const entries: Entry[] = [{ id: `led_${id}`, kind: 'grant', amount: grant, line: undefined, call: undefined, at: timeOfUuid(id) }];
  let last = 0;
  for (const { call, endedAt, lines } of spent) {
    for (const line of lines) {
      if (line.costMicroUsd === '0') continue;
      last = Math.max(endedAt, last + 1);
      entries.push({ id: `led_${call.id}_${line.metric}`, kind: 'debit', amount: -BigInt(line.costMicroUsd), line, call, at: last });
    }
  }
  return entries;
}

export const balanceOf = ({ entries }: Books): bigint => entries.reduce((sum, { amount }) => sum + amount, 0n);
