// The draft in words, and the forms that write into it: every path is one of the plan's files.
import { describe, expect, it } from 'vitest';
import { clusterListSchema, clusterSchema } from '#model/cluster';
import { dossierItemSchema, dossierSchema } from '#model/dossier';
import type { EditValue, PlanEdit } from '#model/planEdit';
import { targetSchema } from '#model/target';
import { taskSchema } from '#model/task';
import type { FieldView, PageName, ToolView } from '../description.ts';
import { columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../testing/readPage.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleRecord } from '../testing/sampleRecord.ts';

const SAMPLE = { ...sampleAssessment(), record: sampleRecord() };

describe('draft page', () => {
  it('shows each edit with its item, field and both sides in words', () => {
    const table = tableOf(readPage(SAMPLE, { page: 'draft', language: 'zh' }), 'edits');
    expect(columnOf(table, 'item')).toEqual(['举办年度论坛', '举办年度论坛', '2026年版清单', '工业展']);
    expect(columnOf(table, 'field')).toEqual(['状态', '牵头单位（中文）', '新增', '删除']);
    expect(columnOf(table, 'before')).toEqual(['欠进度', '', '', '']);
    expect(columnOf(table, 'after')).toEqual([
      '已完成',
      'L2',
      '编号：list-2026；名称：2026年版清单；区域：深圳市；清单成员：海洋产业、量子信息',
      '',
    ]);
    expect(columnOf(table, 'state')).toEqual(['待采纳', '已撤销', '待采纳', '待采纳']);
  });

  it('warns where the plan has moved on, and takes edits back from the latest', () => {
    const page = readPage(SAMPLE, { page: 'draft' });
    expect(sentencesOf(page)).toEqual([
      'Draft 3 starts from plan version 1, was begun by wang on 2025-12-17 08:15 UTC and holds 3 edits.',
      'Plan version 2 is in force by now, while the draft starts from version 1; check that it still holds before accepting it.',
      'Edit 4: Industry expo, removed',
      'Edit 3: List of 2026, added',
      'Edit 1: hold a yearly forum, Status',
    ]);
    expect(toolsOf(page)).toEqual([
      { tool: 'draft', draft: 3, revision: 4, edits: 3 },
      ...[4, 3, 1].map((seq) => ({ tool: 'undo-draft-edit', draft: 3, seq })),
    ]);
  });

  it('keeps the path of a field that no form has', () => {
    const present = SAMPLE.record.draft!;
    const edit: PlanEdit = { kind: 'set', list: 'tasks', id: 'gone', path: ['anchor', 'start'], after: '7' };
    const draft = { ...present, edits: [{ ...present.edits[0]!, edit }] };
    const table = tableOf(readPage({ ...SAMPLE, record: { ...SAMPLE.record, draft } }, { page: 'draft' }), 'edits');
    expect(columnOf(table, 'field')).toEqual(['anchor.start']);
    expect(columnOf(table, 'item')).toEqual(['gone']);
  });
});

type Form = Extract<ToolView, { readonly tool: 'edit-item' }>;
const formsOf = (page: PageName, id?: string): readonly Form[] =>
  toolsOf(readPage(SAMPLE, { page, ...(id === undefined ? {} : { id }) })).flatMap((tool) =>
    tool.tool === 'edit-item' ? [tool] : [],
  );

/** A value that the kind of field takes. */
function answerOf(field: FieldView): EditValue {
  const [choice] = field.choices ?? [];
  const answers = {
    line: 'x',
    text: 'x',
    date: '2025-12-31',
    period: '2025',
    decimal: '1.5',
    choice: choice?.value ?? '',
  };
  if (field.kind !== 'ids') return answers[field.kind];
  return field.under === undefined ? [choice?.value ?? ''] : [{ [field.under]: choice?.value ?? '' }];
}

function withAnswer(item: EditValue | undefined, path: FieldView['path'], answer: EditValue): EditValue {
  const [step, ...rest] = path;
  if (step === undefined) return answer;
  if (typeof step === 'number') return [withAnswer(Array.isArray(item) ? item[0] : undefined, rest, answer)];
  const map = (typeof item === 'object' ? item : {}) as Record<string, EditValue>;
  return { ...map, [step]: withAnswer(map[step], rest, answer) };
}

/** The item with every field of the form answered, on what the form starts from or what every item of the list has. */
function answered(form: Form, start: Readonly<Record<string, EditValue>> = {}): EditValue {
  return form.fields.reduce<EditValue>((item, field) => withAnswer(item, field.path, answerOf(field)), {
    ...start,
    ...form.fixed,
  });
}

describe('forms', () => {
  const wording = { zh: 'x' };

  it('of a task, a target and a dossier have fields of the plan file', () => {
    const [task] = formsOf('task', 'task-parks');
    const target = formsOf('target', 'sei-value-added-2025');
    const [dossier] = formsOf('cluster', 'high-end-equipment');
    expect(taskSchema.safeParse(answered(task!, { id: 'a', wording })).error).toBeUndefined();
    expect(target.map((form) => form.label)).toEqual(['Name who is responsible', 'Correct this target']);
    for (const form of target) {
      const start = { id: 'a', indicator: 'b', place: 'c', type: 'level' };
      expect(targetSchema.safeParse(answered(form, start)).error).toBeUndefined();
    }
    expect(dossierSchema.safeParse(answered(dossier!, { cluster: 'a' })).error).toBeUndefined();
  });

  it('of dossier items, lists and clusters have fields of the plan file', () => {
    const [, item, newItem] = formsOf('cluster', 'high-end-equipment');
    const [newList, newCluster] = formsOf('clusters');
    const start = { id: 'a', kind: 'fund', lead: 'b' };
    expect(dossierItemSchema.safeParse(answered(item!, start)).error).toBeUndefined();
    expect(dossierItemSchema.safeParse(answered(newItem!, { id: 'a' })).error).toBeUndefined();
    expect(clusterListSchema.safeParse(answered(newList!, { id: 'a' })).error).toBeUndefined();
    expect(clusterSchema.safeParse(answered(newCluster!, { id: 'a' })).error).toBeUndefined();
  });

  it('a correction needs its reason and says the unit', () => {
    const [, correction] = formsOf('target', 'sei-value-added-2025');
    expect(correction?.fields.filter((field) => field.required).map((field) => field.path)).toEqual([
      ['correction', 'zh'],
    ]);
    expect(correction?.fields[0]).toMatchObject({ path: ['value'], hint: 'unit: trillion yuan' });
  });

  it('a unit can be added to those that are named', () => {
    const paths = formsOf('task', 'task-parks')[0]?.fields.map((field) => field.path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['lead.0.zh', 'lead.1.zh', 'supporting.0.zh']));
    expect(formsOf('task', 'task-parks')[0]?.fields.map((field) => field.label)).toContain('Lead unit 2 (Chinese)');
  });

  it('a dossier is begun where the cluster has none, a new list starts from the one shown', () => {
    const [begun] = formsOf('cluster', 'marine');
    expect([begun?.id, begun?.fixed]).toEqual([undefined, { cluster: 'marine' }]);
    expect(formsOf('clusters')[0]?.fixed).toEqual({
      place: 'shenzhen',
      revises: 'list-2024',
      members: [
        { cluster: 'high-end-equipment', no: '1' },
        { cluster: 'marine', no: '2' },
        { cluster: 'quantum', no: '21' },
      ],
    });
  });
});
