// Words of closed sets: complete against every list and schema of the model, distinct within a set.
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '#kernel/diagnostic';
import { LANGUAGES } from '#kernel/language';
import { MISSING_REASONS } from '#kernel/missing';
import { COMPARATORS } from '#kernel/quantity';
import { allocationPlaceSchema, allocationSchema } from '#model/allocation';
import { PARK_PHASES, PLATFORM_STAGES, platformSchema, projectSchema, titleSchema } from '#model/carrier';
import { CLUSTER_LEVELS, clusterSchema, PREDECESSOR_KINDS } from '#model/cluster';
import { DOCUMENT_RANKS, documentSchema } from '#model/document';
import { DOSSIER_ITEM_KINDS } from '#model/dossier';
import { indicatorSchema, MEASURES } from '#model/indicator';
import { FINALITIES, PRICE_BASES, SOURCE_CLASSES, type Observation } from '#model/observation';
import { PLACE_KINDS } from '#model/place';
import { PLAN_LEVELS } from '#model/plan';
import { relationSchema } from '#model/relation';
import { RULE_COUNTS } from '#model/rule';
import { FORCES, TARGET_TYPES, targetSchema } from '#model/target';
import { TASK_STATUSES } from '#model/task';
import { ASSUMPTIONS, CANNOT_JUDGE_REASONS, PATH_METHODS, STATUSES, type Verdict } from '#model/verdict';
import { workspaceSchema } from '#model/workspace';
import { KIND_WORDS, kindWord, type KindName } from './kinds.ts';

interface Options {
  readonly options: readonly string[];
}
const target = targetSchema.shape;
const natures: readonly Observation['nature'][] = ['actual', 'forecast'];
const origins: readonly Observation['origin'][] = ['official', 'computed'];
const scales: readonly Verdict['scale'][] = ['running', 'due'];
const optionsOf = (schema: Options | { unwrap: () => Options }): readonly string[] =>
  'unwrap' in schema ? schema.unwrap().options : schema.options;

const SETS: Readonly<Record<KindName, readonly string[]>> = {
  documentRank: DOCUMENT_RANKS,
  documentForce: optionsOf(documentSchema.shape.force),
  documentForm: optionsOf(documentSchema.shape.form),
  language: optionsOf(documentSchema.shape.language),
  planLevel: PLAN_LEVELS,
  relationKind: optionsOf(relationSchema.shape.kind),
  placeKind: PLACE_KINDS,
  clusterLevel: CLUSTER_LEVELS,
  clusterKind: optionsOf(clusterSchema.shape.kind),
  predecessorKind: PREDECESSOR_KINDS,
  allocationStanding: optionsOf(allocationSchema.shape.standing),
  allocationRole: optionsOf(allocationSchema.shape.role),
  reading: optionsOf(allocationPlaceSchema.shape.reading),
  ruleCount: RULE_COUNTS,
  dossierItemKind: DOSSIER_ITEM_KINDS,
  targetType: TARGET_TYPES,
  force: FORCES,
  comparator: COMPARATORS,
  binding: optionsOf(target.binding),
  ledger: optionsOf(target.ledger),
  targetStanding: optionsOf(target.standing),
  measure: MEASURES,
  direction: optionsOf(indicatorSchema.shape.direction),
  accrual: optionsOf(indicatorSchema.shape.accrual),
  scale: scales,
  status: STATUSES,
  taskStatus: TASK_STATUSES,
  cannotJudgeReason: CANNOT_JUDGE_REASONS,
  pathMethod: PATH_METHODS,
  assumption: ASSUMPTIONS,
  finality: FINALITIES,
  priceBasis: PRICE_BASES,
  nature: natures,
  origin: origins,
  sourceClass: SOURCE_CLASSES,
  currency: optionsOf(workspaceSchema.shape.currency),
  severity: SEVERITIES,
  missingReason: MISSING_REASONS,
  parkPhase: PARK_PHASES,
  platformKind: optionsOf(platformSchema.shape.kind),
  platformStage: PLATFORM_STAGES,
  projectStage: optionsOf(projectSchema.shape.stage),
  titleKind: optionsOf(titleSchema.shape.kind),
};

describe('words of closed sets', () => {
  it.each(Object.keys(SETS) as KindName[])('cover %s exactly', (kind) => {
    expect(Object.keys(KIND_WORDS[kind]).toSorted()).toEqual([...SETS[kind]].toSorted());
  });

  it.each(Object.keys(KIND_WORDS) as KindName[])('are present and distinct within %s', (kind) => {
    for (const language of LANGUAGES) {
      const words = Object.values(KIND_WORDS[kind]).map(
        (word: Readonly<Record<'zh' | 'en', string>>) => word[language],
      );
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('are Chinese in Chinese and none of it in English, without exclamation marks', () => {
    for (const words of Object.values(KIND_WORDS)) {
      for (const word of Object.values(words) as { zh: string; en: string }[]) {
        expect(word.zh).toMatch(/^[\p{Script=Han}0-9，、（）—]+$/u);
        expect(word.en).not.toMatch(/[\p{Script=Han}!]/u);
      }
    }
  });

  it('are found by set and value', () => {
    expect(kindWord('measure', 'value-added', 'zh')).toBe('增加值');
    expect(kindWord('finality', 'census-revised', 'zh')).toBe('普查修订');
    expect(kindWord('parkPhase', 'start-up', 'en')).toBe('start-up area');
    expect(() => kindWord('measure', 'constructor' as 'count', 'en')).toThrow('no word for constructor');
  });
});
