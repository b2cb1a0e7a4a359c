// Edits of plan files: what is meant is read back, everything else stays byte by byte.
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '#formats/sourceFile';
import { isFailure } from '#kernel/failure';
import type { PlanEdit } from '#model/planEdit';
import { encodeUtf8 } from '../syntax/encodeUtf8.ts';
import { parsePlan } from '../syntax/parsePlan.ts';
import { applyEdit } from './applyEdit.ts';
import { itemPlace } from './itemPlace.ts';

const WORKSPACE = `marshall: 1
id: harbour
name: { en: Harbour }
city: harbour
timeZone: Asia/Shanghai
currency: CNY
languages: [zh, en]
`;

const TASKS = `# The tasks of the year.
tasks:
  # first
  - id: list-of-projects
    wording: { zh: 编制项目清单, en: Draw up the list }
    lead: [{ zh: 市工信局 }]
    progress:
      zh: 已起草
      en: drafted # by June
    status: behind
  # second
  - id: forum
    wording:
      zh: 举办论坛
    deadline: 2025-12 # the month
  # the end
`;

const TARGETS = `id,indicator,place,type,due,value,unit,comparator,binding,correction.zh
a,gdp,harbour,level,2025,1.50,billion-yuan,>,expected,
"b",gdp,harbour,level,2026,"2.0",billion-yuan,>,expected,"因，故"
`;

const file = (path: string, text: string): SourceFile => ({ path, bytes: encodeUtf8(text) });
const parsed = (tasks = TASKS) =>
  parsePlan([file('marshall.yaml', WORKSPACE), file('plan/tasks.yaml', tasks), file('plan/targets.csv', TARGETS)], []);

function edited(edit: PlanEdit, tasks = TASKS): string {
  const result = applyEdit(parsed(tasks), edit);
  if (isFailure(result) || !('file' in result)) throw new Error(JSON.stringify(result));
  return new TextDecoder().decode(result.file.bytes);
}

const set = (
  id: string,
  path: PlanEdit extends { path: infer P } ? P : (string | number)[],
  before: unknown,
  after: unknown,
) => ({ kind: 'set', list: 'tasks', id, path, before, after }) as PlanEdit;

describe('edits of a YAML list', () => {
  it('changes one text and nothing beside it', () => {
    expect(edited(set('list-of-projects', ['progress', 'zh'], '已起草', '已印发'))).toBe(
      TASKS.replace('已起草', '已印发'),
    );
    expect(edited(set('forum', ['deadline'], '2025-12', '2026-06'))).toBe(TASKS.replace('2025-12 #', '2026-06 #'));
  });

  it('adds a field, a mapping, a member of a list', () => {
    expect(edited(set('forum', ['status'], undefined, 'done'))).toContain(
      '    deadline: 2025-12 # the month\n    status: done\n',
    );
    const progress = edited(set('forum', ['progress', 'zh'], undefined, '筹备中：一、场地'));
    expect(progress).toContain('progress: { zh: "筹备中：一、场地" }\n');
    const lead = edited(set('list-of-projects', ['lead', 1], undefined, { zh: '市科创局' }));
    expect(lead).toBe(TASKS.replace('[{ zh: 市工信局 }]', '[{ zh: 市工信局 }, { zh: 市科创局 }]'));
  });

  it('takes a field away, in block and in flow style', () => {
    expect(edited(set('list-of-projects', ['status'], 'behind', undefined))).toBe(
      TASKS.replace('    status: behind\n', ''),
    );
    expect(edited(set('list-of-projects', ['wording', 'en'], 'Draw up the list', undefined))).toBe(
      TASKS.replace('{ zh: 编制项目清单, en: Draw up the list }', '{ zh: 编制项目清单 }'),
    );
  });

  it('adds and removes items', () => {
    const more = edited({ kind: 'add', list: 'tasks', item: { id: 'fair', wording: { zh: '办展' } } });
    expect(more).toBe(`${TASKS}  - id: fair\n    wording: { zh: 办展 }\n`);
    expect(edited({ kind: 'remove', list: 'tasks', id: 'list-of-projects' })).not.toContain('项目清单');
    const begun = edited({ kind: 'add', list: 'tasks', item: { id: 'fair', wording: { zh: '办展' } } }, '# none yet\n');
    expect(begun).toBe('# none yet\ntasks:\n  - id: fair\n    wording: { zh: 办展 }\n');
  });

  it('meets another value than the one seen, an id that exists, a value that is none', () => {
    expect(applyEdit(parsed(), set('forum', ['deadline'], '2025-11', '2026-06'))).toMatchObject({ present: '2025-12' });
    expect(applyEdit(parsed(), { kind: 'add', list: 'tasks', item: { id: 'forum' } })).toMatchObject({
      present: 'forum',
    });
    expect(applyEdit(parsed(), set('forum', ['deadline'], '2025-12', 'soon'))).toHaveProperty('refused');
    expect(applyEdit(parsed(), set('forums', ['deadline'], '2025-12', '2026'))).toMatchObject({ nearest: 'forum' });
  });
});

describe('edits of a table', () => {
  const target = (path: string[], before: unknown, after: unknown) =>
    ({ kind: 'set', list: 'targets', id: 'b', path, before, after }) as PlanEdit;

  it('changes the cells that differ', () => {
    expect(edited(target(['value'], '2.0', '2.5'))).toBe(TARGETS.replace('"2.0"', '2.5'));
    expect(edited(target(['correction', 'zh'], '因，故', undefined))).toBe(TARGETS.replace('"因，故"', ''));
  });

  it('adds and removes rows', () => {
    expect(edited({ kind: 'remove', list: 'targets', id: 'a' })).toBe(TARGETS.replace(/^a,.*\n/m, ''));
    const place = itemPlace(parsed(), 'targets', 'a');
    if (isFailure(place)) throw new Error('no target a');
    const more = edited({ kind: 'add', list: 'targets', item: { ...place.raw, id: 'c' } });
    expect(more).toBe(`${TARGETS}c,gdp,harbour,level,2025,1.50,billion-yuan,>,expected,\n`);
  });
});
