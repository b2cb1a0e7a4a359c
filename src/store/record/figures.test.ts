// Figures in the record, embedded and on a server: vintages, what was known when, what incoming figures would do.
import { expect, it } from 'vitest';
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import type { Observation } from '#model/observation';
import { eachRecord } from '../testing/eachRecord.ts';
import { batchOf, figureOf, noteOf } from '../testing/figureOf.ts';
import type { OpenRecord } from './openRecord.ts';

eachRecord('figures of a record', (record) => {
  const enter = (reason: string | undefined, ...figures: readonly Observation[]) =>
    record().write(noteOf({ reason }), async (writer) => {
      const result = await writer.addFigures(batchOf(...figures));
      return 'failure' in result ? result : { ...result.counts, change: writer.change };
    });

  it('come back as they were entered, with their vintage', async () => {
    const figure = figureOf('whole', '12.50', {
      cluster: 'drones',
      comparator: '~',
      vintage: '2025-01-20' as never,
      source: 'bureau',
      note: { zh: '初步\t数\\', en: 'line\nbreak' },
      release: { scope: 'public', embargo: '2025-03-01' as never },
      value: { ...figureOf('', '12.50').value, printed: '12.50%' } as never,
    });
    const none = figureOf('none', '0', { value: missing('suppressed', 'one firm') });
    await enter(undefined, figure, none);
    const [first, second] = await record().figures({ ids: ['none', 'whole'] });
    expect(second).toMatchObject({ ...figure, recorded: { revision: 1, actor: 'li', retracted: false } });
    expect(first).toMatchObject({ ...none, release: { scope: 'internal' } });
  });

  it('get a vintage where they differ, and none where they are equal', async () => {
    expect(await enter(undefined, figureOf('a', '100'))).toMatchObject({ added: 1 });
    expect(await enter(undefined, figureOf('a', '100.0'))).toMatchObject({ added: 0, unchanged: 1 });
    expect(await enter('misprint', figureOf('a', '101'))).toMatchObject({ revised: 1 });
    const vintages = await record().vintages('a');
    expect(vintages.map(({ recorded }) => [recorded?.revision, recorded?.reason])).toEqual([
      [1, undefined],
      [2, 'misprint'],
    ]);
  });

  it('are not revised without a reason', async () => {
    await enter(undefined, figureOf('b', '1'));
    expect(await enter(undefined, figureOf('b', '2'))).toMatchObject({ failure: 'conflict', what: 'reason-required' });
    expect(await record().vintages('b')).toHaveLength(1);
  });

  it('keep the release they have where a file says nothing of it', async () => {
    await enter(undefined, figureOf('c', '1', { release: { scope: 'public' } }));
    await enter('again', figureOf('c', '2'));
    expect((await record().figures({ ids: ['c'] }))[0]?.release).toEqual({ scope: 'public' });
  });

  it('are known as they were at each change, taken back or not', async () => {
    const first = await enter(undefined, figureOf('d', '1'));
    const second = await enter('better', figureOf('d', '2'));
    const third = await record().write(noteOf(), async (writer) => {
      await writer.retractFigures(['d'], 'not ours');
      return { change: writer.change };
    });
    const at = async (answer: object) => {
      const { change } = answer as { change: number };
      const [figure] = await record().figures({ ids: ['d'] }, change);
      return figure === undefined ? undefined : String((figure.value as { value: unknown }).value);
    };
    expect([await at(first), await at(second), await at(third)]).toEqual(['1', '2', undefined]);
    expect(await record().vintages('d')).toHaveLength(3);
    expect(await enter(undefined, figureOf('d', '3'))).toMatchObject({ added: 1 });
    expect(await record().countFigures({ ids: ['d'] })).toBe(1);
  });

  it('that are not there cannot be taken back', async () => {
    const answer = await record().write(noteOf(), (writer) => writer.retractFigures(['nobody'], 'x'));
    expect(answer).toMatchObject({ failure: 'not-found', what: 'observation', id: 'nobody' });
  });

  it('are found by what they are of, in order, up to a limit', async () => {
    await enter(
      undefined,
      figureOf('z-2', '2', { indicator: 'output', period: periodOf('2024-01..02') }),
      figureOf('z-1', '1', { indicator: 'output', period: periodOf('2023') }),
      figureOf('z-3', '3', { indicator: 'output', place: 'beijing', period: periodOf('2024') }),
      figureOf('z-4', '4', { indicator: 'output', cluster: 'robots', period: periodOf('2022') }),
    );
    const ids = async (scope: Parameters<OpenRecord['figures']>[0]) =>
      (await record().figures(scope)).map(({ id }) => id);
    expect(await ids({ indicators: ['output'] })).toEqual(['z-3', 'z-1', 'z-2', 'z-4']);
    expect(await ids({ indicators: ['output'], limit: 2 })).toEqual(['z-3', 'z-1']);
    expect(await ids({ clusters: ['robots'] })).toEqual(['z-4']);
    expect(await ids({ indicators: ['output'], places: ['shenzhen'] })).toEqual(['z-1', 'z-2', 'z-4']);
    expect(await ids({ series: [{ indicator: 'output', place: 'shenzhen', cluster: '' }] })).toEqual(['z-1', 'z-2']);
    expect(await ids({ ids: [] })).toEqual([]);
    expect((await record().figuresByIndicator()).get('output')).toBe(4);
  });

  it('are compared with what is there before they are entered', async () => {
    await enter(undefined, figureOf('e', '1'), figureOf('f', '1'));
    const compared = await record().compare([
      { observation: figureOf('e', '1') },
      { observation: figureOf('e', '2') },
      { observation: figureOf('e', '2', { note: { en: 'n' } }), seen: 1 },
      { observation: figureOf('f', '2'), seen: 0 },
      { observation: figureOf('g', '1', { indicator: 'never-seen' }) },
    ]);
    expect(compared.map(({ effect }) => effect)).toEqual(['unchanged', 'revised', 'revised', 'conflict', 'new']);
    expect(compared[0]?.present?.recorded?.revision).toBe(1);
  });

  it('that come twice in one change are a fault of the program, and nothing is kept', async () => {
    await expect(enter(undefined, figureOf('h', '1'), figureOf('h', '2'))).rejects.toThrow('twice');
    await expect(
      record().write(noteOf({ reason: 'r' }), async (writer) => {
        await writer.addFigures(batchOf(figureOf('h', '1')));
        return writer.addFigures(batchOf(figureOf('h', '2')));
      }),
    ).rejects.toThrow('twice');
    expect(await record().vintages('h')).toEqual([]);
  });

  it('are counted in the head', async () => {
    const before = await record().head();
    await enter(undefined, figureOf('i', '1'), figureOf('j', '1'));
    await enter('r', figureOf('i', '2', { indicator: 'other' }));
    const after = await record().head();
    expect([after.figures - before.figures, after.vintages - before.vintages]).toEqual([2, 3]);
    expect(await record().countFigures({})).toBe(after.figures);
  });

  it('that were being brought in are forgotten where the work is cancelled', async () => {
    const answer = await record().write(noteOf(), (writer) =>
      writer.addFigures(batchOf(figureOf('k', '1')), {
        progress: () => {
          throw new Error('stopped by li');
        },
      }),
    );
    expect(answer).toEqual({ failure: 'conflict', what: 'cancelled', detail: 'stopped by li' });
    expect(await record().vintages('k')).toEqual([]);
  });
});
