// Changes of a record: in line, in time, all or nothing, never rewritten.
import { expect, it } from 'vitest';
import { plainDate } from '#kernel/plainDate';
import { eachRecord } from '../testing/eachRecord.ts';
import { batchOf, figureOf, noteOf } from '../testing/figureOf.ts';

/** The tables that are never rewritten, with a column to try it on. */
const APPEND_ONLY = {
  change: 'actor',
  blob: 'sha256',
  plan_version: 'digest',
  plan_file: 'path',
  source: 'title',
  observation: 'value',
  import: 'file',
  refusal: 'code',
  explanation: 'text',
  tally: 'figures',
};

eachRecord('changes of a record', (record) => {
  const script = async (text: string): Promise<void> => {
    const connection = await record().database.connect();
    try {
      await connection.script(text);
    } finally {
      connection.release();
    }
  };

  it('tell who did what, with what was learnt on the way', async () => {
    const first = await record().write(noteOf({ reason: 'yearbook', details: { rows: 1 } }), (writer) => {
      writer.describe({ added: 2 }, '17');
      return Promise.resolve(writer.change);
    });
    const second = await record().write(noteOf({ action: 'undo', undoes: first as number }), (writer) =>
      Promise.resolve(writer.change),
    );
    const [last, before] = await record().changes({ limit: 2 });
    expect(last).toMatchObject({ seq: second, undoes: first });
    expect(before).toMatchObject({
      seq: first,
      actor: 'li',
      subject: { kind: 'observation', id: '17' },
      reason: 'yearbook',
      details: { rows: 1, added: 2 },
      undoneBy: second,
    });
    expect(before?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await record().changes({ limit: 9, before: first as number })).toEqual([]);
    expect(await record().changes({ limit: 9, subject: { kind: 'observation', id: '17' } })).toHaveLength(1);
  });

  it('stand in line: many at once get numbers without gaps, and times in their order', async () => {
    const head = await record().head();
    const writes = Array.from({ length: 12 }, (_, index) =>
      record().write(noteOf(), async (writer) => {
        await writer.addFigures(batchOf(figureOf(`line-${index}`, '1')));
        return writer.change;
      }),
    );
    const numbers = (await Promise.all(writes)).map(Number).toSorted((a, b) => a - b);
    const from = head.lastChange?.seq ?? 0;
    expect(numbers).toEqual(numbers.map((_, index) => from + index + 1));
    const times = (await record().changes({ limit: 12 })).map(({ at }) => at).toReversed();
    expect(times).toEqual(times.toSorted());
  });

  it('leave nothing behind where the work answers with a failure or breaks', async () => {
    const before = await record().head();
    const failure = { failure: 'conflict', what: 'seen', detail: '2' } as const;
    const answer = await record().write(noteOf(), async (writer) => {
      await writer.addFigures(batchOf(figureOf('gone', '1')));
      await writer.addSource({ id: 'gone', title: 'Gone', class: 'official' });
      return failure;
    });
    expect(answer).toEqual(failure);
    await expect(
      record().write(noteOf(), async (writer) => {
        await writer.addPlanVersion([{ path: 'a', bytes: Buffer.from('a') }], 'load');
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await record().head()).toEqual(before);
    expect(await record().sources()).toEqual([]);
  });

  it('are never rewritten: the database itself refuses', async () => {
    await record().write(noteOf({ reason: 'r' }), async (writer) => {
      await writer.addFigures(batchOf(figureOf('kept', '1')));
      await writer.addSource({ id: 'bureau', title: 'Bureau', class: 'official' });
      await writer.addPlanVersion([{ path: 'plan/a.yaml', bytes: Buffer.from('a') }], 'load');
      const id = await writer.nextImport();
      await writer.addImport(id, {
        file: 'a.csv',
        sha256: 's',
        mappingSha256: 'm',
        bytes: 1,
        rows: 1,
        added: 1,
        revised: 0,
        unchanged: 0,
        refused: 1,
      });
      await writer.addRefusedRows(id, [{ row: 2, code: 'bad', args: {}, cells: [] }]);
      await writer.addExplanation('code', 'subject', 'because');
      return {};
    });
    for (const [table, column] of Object.entries(APPEND_ONLY)) {
      await expect(script(`delete from ${table}`), table).rejects.toThrow('append-only');
      await expect(script(`update ${table} set ${column} = ${column}`), table).rejects.toThrow('append-only');
    }
  });

  it('are not dated before the last one where the clock goes back', async () => {
    await script(`insert into change (seq, at, actor, action, subject_kind, subject_id)
      select max(seq) + 1, '2099-12-31T16:30:00Z', 'clock', 'enter', 'observation', '' from change`);
    await record().write(noteOf(), () => Promise.resolve({}));
    const [last, before] = await record().changes({ limit: 2 });
    expect([last?.at, before?.at]).toEqual(['2099-12-31T16:30:00.000Z', '2099-12-31T16:30:00.000Z']);
  });

  it('are known by the end of a day in the zone of the city', async () => {
    const { lastChange } = await record().head();
    const last = lastChange?.seq ?? 0;
    // Half past midnight of 1 January 2100 in Shanghai.
    expect(await record().knownBy(plainDate(2099, 12, 31), 'Asia/Shanghai')).toBe(last - 2);
    expect(await record().knownBy(plainDate(2099, 12, 31), 'UTC')).toBe(last);
    expect(await record().knownBy(plainDate(2100, 1, 1), 'Asia/Shanghai')).toBe(last);
    expect(await record().knownBy(plainDate(2020, 1, 1), 'Asia/Shanghai')).toBe(0);
  });

  it('in hand are waited for by the question what was known', async () => {
    let confirm: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    let begun: () => void = () => undefined;
    const inHand = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const write = record().write(noteOf(), async (writer) => {
      begun();
      await held;
      return writer.change;
    });
    await inHand;
    const known = record().knownBy(plainDate(2100, 12, 31), 'UTC');
    confirm();
    expect(await known).toBe(await write);
  });
});
