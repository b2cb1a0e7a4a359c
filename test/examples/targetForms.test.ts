// Every form a target can take, type by comparator, each force among them, is read, judged and put on a page in both languages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { COMPARATORS } from '#kernel/quantity';
import type { Assessment } from '#model/assessment';
import { FORCES, TARGET_TYPES, type TargetType } from '#model/target';
import { assess } from '#services/assess';
import { openWorkspace } from '#services/openWorkspace';
import { pageView } from '#views/page';
import { kindWord } from '#words/kinds';
import { textsIn } from '../../src/views/testing/readDescription.ts';
import { copyExample } from '../runMarshall.ts';

/** Indicator and unit that a target of the type is stated in. */
const STATED: Readonly<Record<TargetType, readonly [string, string, string]>> = {
  level: ['national-high-tech-enterprises', 'enterprise', '25000'],
  'average-growth': ['value-added-growth', 'percent', '8'],
  cumulative: ['national-high-tech-enterprises', 'enterprise', '6000'],
  increment: ['national-high-tech-enterprises', 'enterprise', '3000'],
  rank: ['national-high-tech-enterprises', 'rank', '3'],
  share: ['share-of-gdp', 'percent', '40'],
  event: ['milestone-event', 'none', '1'],
  qualitative: ['national-high-tech-enterprises', 'enterprise', '1'],
};
const HAS_FIGURE = (type: TargetType): boolean => type !== 'event' && type !== 'qualitative';

const FORMS = TARGET_TYPES.flatMap((type) =>
  COMPARATORS.map((comparator, c) => {
    const force = FORCES[c % FORCES.length] ?? FORCES[0];
    return { id: `form-${type}-${c}`, type, comparator, force };
  }),
);

function line({ id, type, comparator, force }: (typeof FORMS)[number]): string {
  const [indicator, unit, value] = STATED[type];
  const upper = comparator === 'range' ? `, upper: ${Number(value) + 2}` : '';
  const figure = HAS_FIGURE(type) ? `, comparator: '${comparator}', value: ${value}${upper}, unit: ${unit}` : '';
  return `  - { id: ${id}, indicator: ${indicator}, place: shenzhen, type: ${type}, force: ${force}, due: 2025, from: 2021, source: 2jcj-32807${figure} }\n`;
}

let scratch: string;
let assessment: Assessment;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-forms-'));
  const folder = copyExample('shenzhen', join(scratch, 'city'));
  writeFileSync(join(folder, 'plan/targets-forms.yaml'), `targets:\n${FORMS.map(line).join('')}`);
  const open = await openWorkspace(folder);
  const made = isFailure(open) ? open : await assess(open);
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  assessment = made;
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('target forms', () => {
  it('are read as they are written', () => {
    const read = new Map(assessment.book.targets.map((target) => [target.id, target]));
    for (const { id, type, comparator, force } of FORMS)
      expect([id, read.get(id)]).toMatchObject([id, { type, force, ...(HAS_FIGURE(type) ? { comparator } : {}) }]);
    const refused = assessment.diagnostics.filter(
      ({ span, severity }) => span.file === 'plan/targets-forms.yaml' && severity === 'error',
    );
    expect(refused.map(({ code, span }) => [code, span.sourceLine])).toEqual([]);
  });

  it('each get a verdict of their scale', () => {
    const judged = new Map(assessment.verdicts.map((verdict) => [verdict.target, verdict]));
    for (const { id, type } of FORMS) {
      const verdict = judged.get(id);
      expect([id, verdict?.scale]).toEqual([id, 'due']);
      if (!HAS_FIGURE(type)) expect([id, verdict?.status]).toEqual([id, 'cannot-be-judged']);
    }
  });

  it.each(['zh', 'en'] as const)('name type, comparator and force in words (%s)', (language) => {
    for (const { id, type, force } of FORMS) {
      const made = pageView(assessment, { page: 'target', id, language, query: {} });
      if (isFailure(made)) throw new Error(id);
      const text = textsIn(made).join('\n');
      expect([id, text.includes(kindWord('targetType', type, language))]).toEqual([id, true]);
      expect([id, text.includes(kindWord('force', force, language))]).toEqual([id, true]);
    }
  });
});
