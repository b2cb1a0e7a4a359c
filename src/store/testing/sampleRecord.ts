// A small record for tests that has something in every table, with texts and numbers that are easily bent on their way.
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import { type Failure, isFailure } from '#kernel/failure';
import type { ChangeNote } from '#model/change';
import type { Observation } from '#model/observation';
import { roundDefinitionSchema } from '#model/round';
import { basisOf, contentOf, editionOf, frozenFile, paragraphOf } from './editionOf.ts';
import { batchOf, figureOf } from './figureOf.ts';
import type { RecordStore, RecordWriter } from '../record/recordStore.ts';

/** A figure of the sample, with the digits it was given. */
const figure = (id: string, value: string, year = '2025'): Observation =>
  figureOf(id, value, {
    period: periodOf(year),
    value: quantity(value, 'billion-yuan', value),
    vintage: '2026-01-31' as PlainDate,
  });

/** A write that must be confirmed. */
export async function confirmed<T>(
  store: RecordStore,
  note: Omit<ChangeNote, 'actor'>,
  work: (writer: RecordWriter) => Promise<T | Failure>,
): Promise<T> {
  const result = await store.write<T>({ actor: '王芳', ...note }, work);
  if (isFailure(result)) throw new Error(JSON.stringify(result));
  return result;
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const SHA = 'ab'.repeat(32);

async function fillFigures(store: RecordStore): Promise<void> {
  await confirmed(store, { action: 'import', subject: { kind: 'import', id: 'data.csv' } }, async (writer) => {
    await writer.addSource({ id: 'bulletin', title: '统计公报 “2025”\t\\N', class: 'official' });
    const importId = await writer.nextImport();
    const figures = [
      figure('a', '1448.9670'),
      { ...figure('b', '0.000000000000000000001'), source: 'bulletin', note: { zh: '含\n换行', en: 'tab\there' } },
      { ...figure('c', '1', '2024'), value: missing('not-observed', '未公布') },
      figure('d', '123456789012345678901234567890.10', '2023'),
    ];
    await writer.addFigures(batchOf(...figures), { importId });
    const run = {
      file: 'data.csv',
      sha256: SHA,
      mappingSha256: SHA,
      bytes: 2_200_000_000,
      rows: 5,
      added: 4,
      revised: 0,
      unchanged: 0,
      refused: 1,
    };
    await writer.addImport(importId, run);
    await writer.addRefusedRows(importId, [
      { row: 6, code: 'cell-not-a-number', args: { cell: 'C6' }, cells: ['x', '１２３', ''] },
    ]);
  });
  await confirmed(
    store,
    { action: 'enter', subject: { kind: 'observation', id: 'a' }, reason: '核实' },
    async (writer) => {
      await writer.addFigures(batchOf(figure('a', '1450')));
      await writer.addExplanation('level-growth', 'a', '口径调整');
    },
  );
  await confirmed(store, { action: 'retract', subject: { kind: 'observation', id: 'd' }, reason: '重复' }, (writer) =>
    writer.retractFigures(['d'], '重复'),
  );
}

/** An edition that was issued, with something in each of its tables. */
async function fillEdition(store: RecordStore): Promise<void> {
  const id = '2025-h1';
  const subject = { kind: 'edition', id } as const;
  await confirmed(store, { action: 'open-edition', subject }, (writer) => writer.addEdition(editionOf(id)));
  await confirmed(store, { action: 'write-paragraphs', subject }, async (writer) => {
    await writer.addTextRequests(id, [
      { slot: 'city:basics', department: '发展改革委', deadline: '2026-02-10' as PlainDate },
    ]);
    return writer.addParagraphs(id, paragraphOf('一、“总体”平稳\n\n\\N\t二'), 0);
  });
  await confirmed(store, { action: 'answer-opinion', subject }, async (writer) => {
    const { number } = await writer.addOpinion(id, { from: '龙华区', text: '建议补充数据' });
    await writer.answerOpinion(id, number, 'partly', '已补充2025年数据');
    await writer.addEditionDraft(id, { content: contentOf(id), basis: basisOf() });
    await writer.moveEdition(id, 'approval', '送审');
  });
  await confirmed(store, { action: 'issue-edition', subject }, (writer) =>
    writer.issueEdition(
      id,
      { issuedOn: '2026-02-28' as PlainDate, basis: basisOf(), content: contentOf(id) },
      ['public/edition.zh.html', 'internal/edition.zh.docx'].map(frozenFile),
    ),
  );
}

/** Fills an empty record. */
export async function fillSample(store: RecordStore): Promise<void> {
  await confirmed(store, { action: 'load', subject: { kind: 'plan-version', id: '1' } }, (writer) =>
    writer.addPlanVersion(
      [
        { path: 'marshall.yaml', bytes: bytes('city: 深圳\n') },
        { path: 'plan/empty.yaml', bytes: bytes('') },
      ],
      'load',
    ),
  );
  await fillFigures(store);
  await confirmed(store, { action: 'edit-draft', subject: { kind: 'draft', id: '1' } }, async (writer) => {
    const draft = await writer.beginDraft(1);
    await writer.addDraftEdit(draft.id, {
      edit: { kind: 'set', list: 'tasks', id: 't1', path: ['status'], after: 'done' },
      file: { path: 'plan/tasks.yaml', bytes: bytes('- id: t1\n  status: done\n') },
    });
  });
  await confirmed(store, { action: 'open-round', subject: { kind: 'round', id: '2025-h2' } }, async (writer) => {
    await writer.addRound(
      roundDefinitionSchema.parse({
        id: '2025-h2',
        name: '2025年下半年报送',
        period: '2025-H2',
        deadline: '2026-02-10',
        items: [{ indicator: 'gdp', unit: 'billion-yuan', from: '0' }],
        reporters: [{ id: 'longhua', name: '龙华区', kind: 'district', place: 'longhua' }],
      }),
    );
    await writer.addSubmission('2025-h2', {
      reporter: 'longhua',
      file: 'longhua.xlsx',
      sha256: SHA,
      entries: [],
      diagnostics: [],
    });
  });
  await fillEdition(store);
  await store.saveEntryDraft('grid', '王芳', { cells: { b2: '1.50', a1: null } }, undefined);
}
