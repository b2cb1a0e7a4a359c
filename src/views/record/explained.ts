// Findings about figures that somebody explained: the explanation in words, and what it is written for.
import type { Diagnostic } from '#kernel/diagnostic';
import type { Explanation } from '#model/explanation';
import { explanationKey } from '../assessmentIndex.ts';
import type { FindingView } from '../description.ts';
import { compose, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { momentText } from './moment.ts';
import { isWritable } from './recordFrame.ts';

/** Ids of what a finding is about, sorted, as an explanation names them. */
function subjectKey(diagnostic: Diagnostic): string {
  return (diagnostic.subjects ?? []).toSorted().join(' ');
}

/** The latest explanation of a finding. */
export function explanationOf(context: ViewContext, diagnostic: Diagnostic): Explanation | undefined {
  return context.index.explanations.get(explanationKey({ code: diagnostic.code, subject: subjectKey(diagnostic) }));
}

export function explanationText(context: ViewContext, explanation: Explanation): string {
  const { text, actor, at } = explanation;
  return textOf(compose(context.words.changes.explained, { text, actor, at: momentText(at) }));
}

/** The explanation of a finding, or that it can be given: findings about figures are explained, others are mended. */
export function explainedParts(
  context: ViewContext,
  diagnostic: Diagnostic,
): Pick<FindingView, 'explanation' | 'explain'> {
  const explanation = explanationOf(context, diagnostic);
  if (explanation !== undefined) return { explanation: explanationText(context, explanation) };
  const isOfFigure = (diagnostic.subjects ?? []).some((id) => context.index.observations.has(id));
  return isOfFigure && isWritable(context) ? { explain: subjectKey(diagnostic) } : {};
}
