// The plan through the use cases of pages and commands: edited in a draft, accepted as a version, written back byte by byte.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPlan } from '#services/record/keeping/exportPlan';
import { loadFolder } from '#services/record/loadFolder';
import { edit } from '../runMarshall.ts';
import { done, recordedExample, type RecordedExample } from './recordedExample.ts';

let example: RecordedExample;
beforeAll(async () => {
  example = await recordedExample();
});
afterAll(() => example?.close());

const page = async (name: 'task' | 'draft' | 'data' | 'findings' | 'changes', id?: string) =>
  JSON.stringify(done(await example.marshall.page({ page: name, id, language: 'zh', query: {} })));

describe('the plan of the record', () => {
  const file = 'plan/tasks.yaml';
  let before: string;
  let id: string;

  it('an item is read as the file has it, and an edit goes into the draft, not into the plan', async () => {
    before = readFileSync(join(example.folder, file), 'utf8');
    id = /- id: (\S+)/.exec(before)?.[1] ?? '';
    const { item } = done(await example.acting.readItem({ list: 'tasks', id }));
    expect(item['id']).toBe(id);
    const edited = done(
      await example.acting.editPlan({
        language: 'zh',
        reason: '月度调度',
        edits: [{ kind: 'set', list: 'tasks', id, path: ['progress', 'zh'], after: '方案已报市政府审议' }],
      }),
    );
    expect(edited.draft?.edits).toHaveLength(1);
    expect(await page('task', id)).not.toContain('方案已报市政府审议');
    expect(await page('draft')).toContain('方案已报市政府审议');
  });

  it('a value that was not there is a conflict that shows both', async () => {
    const met = done(
      await example.acting.editPlan({
        language: 'zh',
        reason: '月度调度',
        edits: [{ kind: 'set', list: 'tasks', id, path: ['progress', 'zh'], before: '未启动', after: '已完成' }],
      }),
    );
    expect(met.conflicts).toMatchObject([{ present: '方案已报市政府审议' }]);
  });

  it('an edit that breaks the form of its kind is refused with the finding', async () => {
    const refused = done(
      await example.acting.editPlan({
        language: 'zh',
        reason: '试填',
        edits: [{ kind: 'set', list: 'tasks', id, path: ['status'], after: 'finished' }],
      }),
    );
    expect(refused.change).toBeUndefined();
    expect(refused.findings.length).toBeGreaterThan(0);
  });

  it('an accepted draft is a version; only the edited file is written back, the rest byte by byte as it was', async () => {
    const draft = (await example.acting.undoDraftEdit({ draft: 1, seq: 99 })) as { failure?: string };
    expect(draft.failure).toBe('not-found');
    const accepted = done(
      await example.acting.acceptDraft({ language: 'zh', draft: 1, revision: 1, reason: '经调度会确认' }),
    );
    expect(accepted.version).toBe(2);
    expect(await page('task', id)).toContain('方案已报市政府审议');
    expect(await page('findings')).toContain('files-differ-from-record');
    const written = done(await exportPlan(example.folder));
    expect(written.written).toEqual([file]);
    const after = readFileSync(join(example.folder, file), 'utf8');
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toHaveLength(1);
    expect(done(await exportPlan(example.folder)).written).toEqual([]);
  });

  it('files that were changed are loaded as a version; returning to an earlier one is a version too', async () => {
    edit(join(example.folder, 'marshall.yaml'), 'behind: 0.02', 'behind: 0.03');
    const loaded = done(await loadFolder(example.folder, '阈值调整'));
    expect(loaded).toMatchObject({ isNew: true, version: { number: 3 } });
    const back = done(await example.acting.returnToVersion({ number: 1, reason: '误改' }));
    expect(back.version).toBe(4);
    expect(await page('task', id)).not.toContain('方案已报市政府审议');
    expect(await page('changes')).toContain('误改');
  });
});
