// Killed at any moment: what was confirmed is there, what was not confirmed is not there in part, and the record opens again.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordPlace, recordPlaces } from '../../src/store/testing/recordPlaces.ts';

const ROUNDS = 20;
const SERVER_ROUNDS = 5;
/** Longest time that a process writes before it is killed, milliseconds; a backup takes longer than a write. */
const WRITES_FOR = 350;
const BACKS_UP_FOR = 1200;
const ACTIONS = { load: 'load', import: 'import', merge: 'accept-submission', entry: 'enter' } as const;
type Work = keyof typeof ACTIONS | 'backup';

interface State {
  readonly changes: readonly (readonly [action: string, count: number])[];
  readonly loads: readonly (readonly [number: number, files: number, figures: number])[];
  readonly imports: readonly (readonly [
    id: number,
    rows: number,
    refused: number,
    refusals: number,
    figures: number,
  ])[];
  readonly strays: number;
  readonly merges: readonly (readonly [change: number, submissions: number, figures: number])[];
  readonly halfMerged: number;
  readonly entries: readonly (readonly [id: string, revision: number, value: number])[];
  readonly backups: readonly string[];
  readonly damaged: readonly string[];
  readonly findings: readonly string[];
}
type Confirmed = readonly (string | number)[];
type Line = { readonly state: State } | { readonly confirmed: Confirmed } | { readonly failed: unknown };

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Ran {
  readonly state: State;
  readonly confirmed: readonly Confirmed[];
  readonly failed: unknown;
}

/** `since`: from which word of the process the time is counted; a slow machine may confirm nothing within the time after opening. */
interface End {
  readonly since: 'opened' | 'confirmed';
  readonly after: number;
  readonly by: (kill: () => void) => void;
}

/** One process: `end` runs some time after it has begun to write, or after its first confirmed write, and gets a way to kill it. */
async function run(place: RecordPlace, work: Work | 'none', round: string, end?: End): Promise<Ran> {
  const args = ['test/slow/crash/writer.mjs', place.folder, place.server ?? '', work, round];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const lines: Line[] = [];
  let isEnding = end === undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    // The line that a killed process was writing may be cut off: then it was not said.
    if (!text.endsWith('}')) continue;
    const line = JSON.parse(text) as Line;
    lines.push(line);
    if (isEnding || !((end?.since === 'opened' ? 'state' : 'confirmed') in line)) continue;
    isEnding = true;
    setTimeout(() => end?.by(() => child.kill('SIGKILL')), end?.after);
  }
  await ended;
  const state = lines.flatMap((line) => ('state' in line ? [line.state] : []))[0];
  const failed = lines.flatMap((line) => ('failed' in line ? [line.failed] : []))[0];
  if (state === undefined) throw new Error(`did not open: ${JSON.stringify(failed)}`);
  return { state, failed, confirmed: lines.flatMap((line) => ('confirmed' in line ? [line.confirmed] : [])) };
}

/** Everything that was said to be confirmed, by kind of work, and how many processes were ended at it. */
class Ledger {
  readonly said = new Map<Work, Confirmed[]>();
  readonly rounds = new Map<Work, number>();

  add(work: Work, confirmed: readonly Confirmed[]): void {
    this.said.set(work, [...this.of(work), ...confirmed]);
    this.rounds.set(work, (this.rounds.get(work) ?? 0) + 1);
  }

  of(work: Work): readonly Confirmed[] {
    return this.said.get(work) ?? [];
  }

  /** All of it is there, nothing is there in part, and at most one write a round was confirmed without being said. */
  compare(state: State): void {
    expect(state).toMatchObject({ strays: 0, halfMerged: 0, damaged: [], findings: [] });
    const there = (found: readonly Confirmed[], work: Work): void => {
      const keys = new Set(found.map(([key]) => key));
      expect(
        this.of(work).filter(([key = '']) => !keys.has(key)),
        work,
      ).toEqual([]);
    };
    there(state.loads, 'load');
    there(state.imports, 'import');
    there(state.merges, 'merge');
    there(
      state.backups.map((name) => [name]),
      'backup',
    );
    expect(state.loads.filter(([, files, figures]) => files !== 3 || figures !== 20)).toEqual([]);
    expect(
      state.imports.filter(
        ([, rows, refused, refusals, figures]) => rows !== refused + figures || refused !== refusals || rows !== 301,
      ),
    ).toEqual([]);
    expect(state.merges.filter(([, submissions, figures]) => submissions !== 3 || figures !== 30)).toEqual([]);
    const entries = new Map(state.entries.map(([id, revision, value]) => [id, { revision, value }]));
    for (const [id, revision] of this.of('entry'))
      expect(entries.get(String(id))?.revision).toBeGreaterThanOrEqual(Number(revision));
    expect(state.entries.filter(([, revision, value]) => revision !== value)).toEqual([]);
    const counts = new Map(state.changes);
    for (const [work, action] of Object.entries(ACTIONS)) {
      const [said, count] = [this.of(work as Work).length, counts.get(action) ?? 0];
      expect(count, action).toBeGreaterThanOrEqual(said);
      expect(count, action).toBeLessThanOrEqual(said + (this.rounds.get(work as Work) ?? 0));
    }
  }
}

describe.each(RECORD_KINDS)('killed at random, $kind', ({ kind, runs }) => {
  const places = recordPlaces(kind);
  afterAll(() => places.clear());

  it.skipIf(!runs).each(['load', 'import', 'merge', 'entry', 'backup'] as const)(
    `loses nothing confirmed and keeps nothing half done: %s, ${ROUNDS} rounds`,
    async (work) => {
      const [place, random, ledger] = [await places.next(), seeded(work.length * 1000 + kind.length), new Ledger()];
      mkdirSync(place.folder, { recursive: true });
      // Something for the backups to hold.
      if (work === 'backup')
        ledger.add(
          'import',
          (await run(place, 'import', 'first', { since: 'confirmed', after: 0, by: (kill) => kill() })).confirmed,
        );
      for (let round = 1; round <= ROUNDS; round += 1) {
        const ran = await run(place, work, `${round}`, {
          since: round % 2 === 0 ? 'confirmed' : 'opened',
          after: random() * (work === 'backup' ? BACKS_UP_FOR : WRITES_FOR),
          by: (kill) => kill(),
        });
        ledger.compare(ran.state);
        ledger.add(work, ran.confirmed);
      }
      ledger.compare((await run(place, 'none', 'last')).state);
      expect(ledger.of(work).length).toBeGreaterThanOrEqual(ROUNDS / 2);
      console.log(`${kind}, ${work}: ${ledger.of(work).length} confirmed in ${ROUNDS} rounds, none lost`);
    },
    600_000,
  );

  it.skipIf(!runs || kind === 'embedded')(
    `loses nothing when the server itself is killed, ${SERVER_ROUNDS} rounds`,
    async () => {
      const [place, random, ledger] = [await places.next(), seeded(7), new Ledger()];
      mkdirSync(place.folder, { recursive: true });
      for (let round = 1; round <= SERVER_ROUNDS; round += 1) {
        const work = (['entry', 'import', 'merge'] as const)[round % 3] ?? 'entry';
        const ran = await run(place, work, `${round}`, {
          since: 'opened',
          after: 50 + random() * WRITES_FOR,
          by: () => places.server()?.kill(),
        });
        expect(ran.failed).toMatchObject({ failure: 'unreadable', what: 'record' });
        ledger.compare(ran.state);
        ledger.add(work, ran.confirmed);
      }
      ledger.compare((await run(place, 'none', 'last')).state);
    },
    300_000,
  );
});
