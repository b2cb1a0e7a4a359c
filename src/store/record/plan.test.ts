// Plan versions, drafts and rounds of a record, and sheets that people are typing in.
import { expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { periodOf } from '#kernel/period';
import type { RoundDefinition } from '#model/round';
import { eachRecord } from '../testing/eachRecord.ts';
import { noteOf } from '../testing/figureOf.ts';
import { planDigest } from './planDigest.ts';
import type { RecordWriter, StoredFile } from './recordStore.ts';

const file = (path: string, text: string): StoredFile => ({ path, bytes: new Uint8Array(Buffer.from(text)) });
const texts = (files: readonly StoredFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));

eachRecord('plan and rounds of a record', (record) => {
  const write = <T>(work: (writer: RecordWriter) => Promise<T>) => record().write(noteOf({ reason: 'r' }), work);

  it('keep every byte of every version', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const first = await write((writer) => writer.addPlanVersion([file('b', 'x'), { path: 'a', bytes }], 'load'));
    const second = await write((writer) => writer.addPlanVersion([file('b', 'y')], 'draft', 1));
    expect(second).toMatchObject({ number: 2, base: 1, origin: 'draft', files: 1, actor: 'li', reason: 'r' });
    expect(await record().planFiles(1)).toEqual([{ path: 'a', bytes }, file('b', 'x')]);
    expect(await record().planVersions()).toEqual([first, second]);
    const { change } = first as { change: number };
    expect(await record().planVersionAt(change)).toEqual(first);
    expect(await record().planVersionAt()).toEqual(second);
    expect(await record().planVersionAt(0)).toBeUndefined();
    expect(planDigest([file('b', 'x'), { path: 'a', bytes }])).toBe((first as { digest: string }).digest);
  });

  const edit = { kind: 'remove', list: 'tasks', id: 'one' } as const;

  it('have one draft at a time, whose edits can be undone from the last', async () => {
    const draft = await write((writer) => writer.beginDraft(2));
    expect(draft).toMatchObject({ base: 2, state: 'open', openedBy: 'li', revision: 0, edits: [] });
    const { id } = draft as { id: number };
    expect(await write((writer) => writer.beginDraft(2))).toMatchObject({ failure: 'conflict', what: 'draft' });
    for (const text of ['1', '2']) await write((writer) => writer.addDraftEdit(id, { edit, file: file('b', text) }));
    await write((writer) => writer.addDraftEdit(id, { edit, file: file('c', '3') }));
    expect(texts(await record().draftFiles(id))).toEqual({ b: '2', c: '3' });
    const undo = (seq: number) => write(async (writer) => ({ done: await writer.undoDraftEdit(id, seq) }));
    expect(await undo(1)).toMatchObject({ failure: 'conflict', what: 'draft-edit', detail: '2' });
    await undo(2);
    await undo(3);
    expect(texts(await record().draftFiles(id))).toEqual({ b: '1' });
    expect(await undo(3)).toMatchObject({ failure: 'not-found', what: 'draft-edit' });
    expect((await record().openDraft())?.edits.map(({ undone }) => undone)).toEqual([false, true, true]);
  });

  it('let a writer see that the draft is not the one seen', async () => {
    const seen = (await record().openDraft())?.revision;
    const add = () =>
      write(async (writer) => {
        const draft = await writer.openDraft();
        if (draft === undefined || draft.revision !== seen)
          return { failure: 'conflict', what: 'draft', detail: 'seen' };
        return writer.addDraftEdit(draft.id, { edit, file: file('d', 'd') });
      });
    const answers = await Promise.all([add(), add()]);
    expect(answers.filter((answer) => 'failure' in answer)).toHaveLength(1);
  });

  it('close a draft once', async () => {
    const { id } = (await record().openDraft()) ?? { id: 0 };
    await write((writer) => writer.closeDraft(id, 'accepted'));
    expect(await record().openDraft()).toBeUndefined();
    const again = await write((writer) => writer.closeDraft(id, 'accepted'));
    expect(again).toMatchObject({ failure: 'not-found', what: 'draft' });
  });

  const definition: RoundDefinition = {
    id: 'spring',
    name: '一季度',
    period: periodOf('2025-Q1'),
    deadline: '2025-04-20' as RoundDefinition['deadline'],
    items: [{ indicator: 'gdp', unit: 'million-yuan', from: Decimal.from('0.50') }],
    reporters: [
      { id: 'nanshan', name: '南山', kind: 'district', place: 'nanshan' },
      { id: 'bureau', name: '统计局', kind: 'bureau', place: 'shenzhen' },
    ],
  };
  const submission = {
    reporter: 'nanshan',
    file: 'n.xlsx',
    sha256: 's',
    entries: [{ indicator: 'gdp', place: 'nanshan', period: periodOf('2025-Q1'), value: Decimal.from('12.50') }],
    diagnostics: [],
  };

  it('follow who has reported, who was sent back, who is accepted', async () => {
    await write((writer) => writer.addRound(definition));
    expect(await write((writer) => writer.addRound(definition))).toMatchObject({ failure: 'conflict', what: 'round' });
    expect((await record().round('spring'))?.definition).toEqual(definition);
    const state = async () => (await record().round('spring'))?.progress.map((one) => one.state);
    expect(await state()).toEqual(['not-reported', 'not-reported']);
    const first = await write((writer) => writer.addSubmission('spring', submission));
    await write((writer) => writer.reviewSubmission(first as number, 'returned', 'unit'));
    expect(await state()).toEqual(['returned', 'not-reported']);
    const second = await write((writer) => writer.addSubmission('spring', submission));
    await write((writer) => writer.reviewSubmission(second as number, 'accepted'));
    const [nanshan] = (await record().rounds())[0]?.progress ?? [];
    expect(nanshan).toMatchObject({
      state: 'accepted',
      submission: { id: second, entries: submission.entries, actor: 'li' },
    });
    const again = await write((writer) => writer.reviewSubmission(second as number, 'returned', 'late'));
    expect(again).toMatchObject({ failure: 'not-found', what: 'submission' });
    await write((writer) => writer.closeRound('spring'));
    expect((await record().round('spring'))?.closed).toBe(true);
  });

  it('keep imports with the rows they refused, and the last of sources and explanations', async () => {
    const run = {
      file: 'a.xlsx',
      sha256: 'f1',
      mappingSha256: 'm1',
      bytes: 10,
      rows: 3,
      added: 1,
      revised: 1,
      unchanged: 0,
      refused: 1,
    };
    const refused = {
      sheet: '表1',
      row: 4,
      code: 'cell-bad',
      args: { found: Decimal.from('1.0'), cell: 'a\tb' },
      cells: ['', '亿元'],
    };
    const id = await write(async (writer) => {
      const number = await writer.nextImport();
      await writer.addImport(number, run);
      await writer.addRefusedRows(number, [refused, { ...refused, row: 5 }]);
      return number;
    });
    expect(await record().importOf('f1', 'm1')).toMatchObject({ id, file: 'a.xlsx', rows: 3, refused: 1, actor: 'li' });
    expect(await record().importOf('f1', 'other')).toBeUndefined();
    expect(await record().imports(9)).toHaveLength(1);
    expect(await record().refusedRows(id as number)).toEqual([refused, { ...refused, row: 5 }]);
    const source = { id: 's', title: 'Old', class: 'official' } as const;
    const old = await write(async (writer) => {
      await writer.addSource(source);
      await writer.addExplanation('code', 'gdp', 'first');
      return writer.change;
    });
    await write(async (writer) => {
      await writer.addSource({ ...source, title: 'New' });
      await writer.addExplanation('code', 'gdp', 'second');
      return {};
    });
    expect(await record().sources(old as number)).toEqual([source]);
    expect(await record().sources()).toEqual([{ ...source, title: 'New' }]);
    expect((await record().explanations()).map(({ text }) => text)).toEqual(['second']);
  });

  it('keep a sheet that is being typed in, for the one who has seen it last', async () => {
    expect(await record().entryDraft('grid', 'li')).toBeUndefined();
    expect(await record().saveEntryDraft('grid', 'li', { a: [1] }, undefined)).toEqual({ revision: 1 });
    expect(await record().saveEntryDraft('grid', 'li', { a: [2] }, 1)).toEqual({ revision: 2 });
    const late = await record().saveEntryDraft('grid', 'li', { a: [3] }, 1);
    expect(late).toEqual({ failure: 'conflict', what: 'entry-draft', detail: '2' });
    expect(await record().entryDraft('grid', 'li')).toMatchObject({ content: { a: [2] }, revision: 2 });
    await record().deleteEntryDraft('grid', 'li');
    expect(await record().entryDraft('grid', 'li')).toBeUndefined();
  });
});
