// Differences of the statuses of targets between two drafts or editions: every target of either is compared once.
import { causesThatHold, type Circumstances } from './circumstances.ts';
import type { CitedFigure, EditionContent, StatedTarget } from './editionContent.ts';
import type { DifferenceCause, EditionDifferences, StatusDifference } from './editionDifference.ts';
import { causesOfChange, isSameFigure } from './figureDifferences.ts';

export function statusDifferences(
  before: EditionContent,
  after: EditionContent,
  circumstances: Circumstances,
): Pick<EditionDifferences, 'statuses' | 'sameStatuses'> {
  const earlier = new Map(before.targets.map((stated) => [stated.target, stated]));
  const later = new Set(after.targets.map(({ target }) => target));
  const removed = before.targets.filter(({ target }) => !later.has(target));
  const judged = judgedFigures(before, after);
  const statuses = [
    ...after.targets.flatMap((stated) => differenceOf(earlier.get(stated.target), stated, judged, circumstances)),
    ...removed.map(
      (stated): StatusDifference => ({
        kind: 'removed',
        target: stated.target,
        before: stated,
        causes: causesOfPresence(circumstances),
      }),
    ),
  ];
  const changed = new Set(statuses.map(({ target }) => target));
  return { statuses, sameStatuses: after.targets.filter(({ target }) => !changed.has(target)) };
}

type JudgedFigures = (observation: string | undefined) => {
  readonly before?: CitedFigure | undefined;
  readonly after?: CitedFigure | undefined;
};

function judgedFigures(before: EditionContent, after: EditionContent): JudgedFigures {
  const [earlier, later] = [before, after].map(
    ({ figures }) => new Map(figures.map((figure) => [figure.observation, figure])),
  );
  return (observation) => ({ before: earlier?.get(observation ?? ''), after: later?.get(observation ?? '') });
}

function differenceOf(
  before: StatedTarget | undefined,
  after: StatedTarget,
  judged: JudgedFigures,
  circumstances: Circumstances,
): readonly StatusDifference[] {
  const { target } = after;
  if (before === undefined) return [{ kind: 'added', target, after, causes: causesOfPresence(circumstances) }];
  if (before.status === after.status && before.reason === after.reason) return [];
  const causes = causesOfStatus(before, after, judged, circumstances);
  const reason = causes.includes('revision') ? judged(after.observation).after?.reason : undefined;
  return [{ kind: 'changed', target, before, after, causes, reason }];
}

function causesOfStatus(
  before: StatedTarget,
  after: StatedTarget,
  judged: JudgedFigures,
  circumstances: Circumstances,
): readonly DifferenceCause[] {
  const isSameObservation = before.observation === after.observation;
  const figures = judged(isSameObservation ? after.observation : undefined);
  const isOtherFigure =
    figures.before !== undefined && figures.after !== undefined && !isSameFigure([figures.before, figures.after]);
  const ofFigure = isOtherFigure ? causesOfChange(figures.before, figures.after, circumstances) : [];
  const ofTarget: readonly (readonly [DifferenceCause, boolean])[] = [
    ['rule', before.promise !== after.promise || circumstances.thresholds],
    ['new-figure', !isSameObservation],
    ['revision', ofFigure.includes('revision')],
    ['date', before.scale !== after.scale || (circumstances.date && isSameObservation)],
    ['scope', circumstances.scope],
  ];
  if (ofTarget.some(([, holds]) => holds)) return causesThatHold(...ofTarget);
  // The verdict rests on more than its figure, such as where the path starts: what else was known then tells.
  const { rule, evidence, program } = circumstances;
  return causesThatHold(['rule', rule], ['revision', evidence && !rule], ['program', program]);
}

/** Why only one of two editions has a target. */
function causesOfPresence({ scope, date, rule, evidence }: Circumstances): readonly DifferenceCause[] {
  return causesThatHold(
    ['scope', scope],
    ['rule', rule || (evidence && !scope)],
    ['date', date && !scope && !rule && !evidence],
  );
}
