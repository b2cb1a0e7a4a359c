// Runs the example of a rule: a small workspace given as texts, read and checked as a real one.
import type { Diagnostic } from '#kernel/diagnostic';
import { Decimal } from '#kernel/decimal';
import { parseDate, plainDate, type PlainDate } from '#kernel/plainDate';
import type { SourceFile } from '#formats/sourceFile';
import { checkPlan } from '../check.ts';
import type { CheckContext, OpenedDocument } from '../checkContext.ts';
import type { RuleExample } from '../rule.ts';
import type { ParsedPlan } from '../syntax/parsedPlan.ts';
import { parsePlan } from '../syntax/parsePlan.ts';
import { encodeUtf8 } from '../syntax/encodeUtf8.ts';
import { exampleEvidence } from './exampleEvidence.ts';
import { EXAMPLE_WORKSPACE } from './exampleWorkspace.ts';
import { sha256 } from './sha256.ts';

const EXAMPLE_AS_OF = plainDate(2025, 12, 31);

export interface ExampleOutcome {
  readonly plan: ParsedPlan;
  readonly context: CheckContext;
  readonly diagnostics: readonly Diagnostic[];
}

export function runExample(example: RuleExample): ExampleOutcome {
  const texts = { 'marshall.yaml': EXAMPLE_WORKSPACE, ...example.files };
  const files: SourceFile[] = Object.entries(texts).map(([path, text]) => ({ path, bytes: encodeUtf8(text) }));
  const plan = parsePlan(files, []);
  const { evidence, locate } = exampleEvidence(files);
  const documents = example.documents === undefined ? {} : { documents: openedDocuments(example.documents) };
  const context: CheckContext = {
    asOf: asOfOf(example, plan),
    evidence,
    thresholds: plan.book?.workspace.thresholds ?? {
      ahead: Decimal.from('0.02'),
      behind: Decimal.from('0.02'),
      about: Decimal.from('0.05'),
      staleMonths: 6,
    },
    withRules: example.withRules ?? [],
    digest: sha256,
    ...documents,
  };
  return { plan, context, diagnostics: checkPlan(plan, context, locate) };
}

function asOfOf(example: RuleExample, plan: ParsedPlan): PlainDate {
  const stated = example.asOf === undefined ? plan.book?.workspace.asOf : parseDate(example.asOf);
  return stated ?? EXAMPLE_AS_OF;
}

function openedDocuments(documents: Readonly<Record<string, string>>): ReadonlyMap<string, OpenedDocument> {
  return new Map(Object.entries(documents).map(([id, text]) => [id, { sha256: sha256(text), codePoints: [...text] }]));
}
