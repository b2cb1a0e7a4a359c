// Page of a plan: place in the hierarchy, its targets, and, where it rolls on an earlier plan, what was dropped, added and moved.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { Plan } from '#model/plan';
import { kindWord } from '#words/kinds';
import { formatPeriod } from '#words/period';
import type { PageView, SectionView } from './description.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { documentPiece, listPieces, placePiece, planPiece } from './names.ts';
import { fact, factsBlock, pageFrame, section } from './pageFrame.ts';
import { rolledSection } from './rolledPlan.ts';
import { briefTargetTable } from './targetTable.ts';
import { taskTable } from './taskTable.ts';
import { named, type ViewContext } from './viewContext.ts';

function factsSection(context: ViewContext, plan: Plan): SectionView | undefined {
  const { words, language, book } = context;
  const one = (id: string | undefined) => (id === undefined ? undefined : planPiece(context, id));
  const below = book.plans.filter((other) => other.parent === plan.id).map((other) => planPiece(context, other.id));
  const later = book.plans
    .filter((other) => other.rolls === plan.id || other.revises === plan.id)
    .map((other) => planPiece(context, other.id));
  return section(
    'facts',
    undefined,
    factsBlock([
      fact(words.columns.level, kindWord('planLevel', plan.level, language)),
      fact(words.columns.place, placePiece(context, plan.place)),
      fact(words.columns.period, formatPeriod(plan.period, language)),
      fact(words.columns.parent, one(plan.parent)),
      fact(words.documents.plansBelow, ...listPieces(context, below)),
      fact(words.columns.rolls, one(plan.rolls)),
      fact(words.documents.revises, one(plan.revises)),
      fact(words.documents.laterPlans, ...listPieces(context, later)),
      fact(words.columns.version, plan.version),
      fact(words.columns.document, plan.document === undefined ? undefined : documentPiece(context, plan.document)),
      fact(words.columns.note, plan.note && named(context, plan.note)),
    ]),
  );
}

export function planPage(context: ViewContext, id: string): PageView | Failure {
  const plan = context.index.plans.get(id);
  if (plan === undefined) return notFound('plan', id, nearest(id, context.index.plans.keys()));
  const { words, language, book } = context;
  const targets = book.targets.filter((target) => target.plan === id);
  const tasks = book.tasks.filter((task) => task.plan === id);
  return pageFrame(context, {
    page: 'plan',
    id,
    title: named(context, plan.name),
    kicker: kindWord('planLevel', plan.level, language),
    under: 'documents',
    sections: [
      factsSection(context, plan),
      rolledSection(context, plan),
      section('targets', words.clusters.targets, {
        kind: 'table',
        table: briefTargetTable(context, targets, words.documents.noTargets),
      }),
      tasks.length === 0
        ? undefined
        : section('tasks', words.common.pages.tasks, {
            kind: 'table',
            table: { ...taskTable(context, tasks), id: 'tasks-here' },
          }),
      section('findings', words.documents.planFindings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
