// The assessment as the public may see it: released figures, what documents state, verdicts on targets that are due; nothing else.
import type { Assessment } from '#model/assessment';
import type { Dossier } from '#model/dossier';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import { releasedFigures } from '#model/release';
import type { Task } from '#model/task';
import type { PlainDate } from '#kernel/plainDate';
import { judgeTargets } from '#monitor/judgeTargets';

interface Stated {
  readonly anchor?: unknown;
  readonly source?: unknown;
}

/** Whether a document or another publication says it. */
const isStated = (item: Stated): boolean => item.anchor !== undefined || item.source !== undefined;

/** What is withheld is not there, so no text, chart, table or data file made from it can show it. `on`: the day of publication. */
export function publicAssessment(assessment: Assessment, on: PlainDate): Assessment {
  const { evidence, asOf, thresholds } = assessment;
  const book = publicBook(assessment.book);
  const observations = releasedFigures(evidence.observations, on).map(withoutHistory);
  const released = { ...evidence, observations, sources: citedSources(assessment, book, observations), unplaced: [] };
  const verdicts = judgeTargets(book, released, asOf, thresholds);
  return {
    book,
    evidence: released,
    asOf,
    thresholds,
    diagnostics: [],
    // A running target is neither said to be on schedule nor behind: where some were, silence on the others would tell.
    verdicts: verdicts.filter(({ scale }) => scale === 'due'),
    digest: assessment.digest,
    program: assessment.program,
  };
}

/** Who wrote a vintage and why is for the office. */
function withoutHistory(observation: Located<Observation>): Located<Observation> {
  const { recorded: _, ...rest } = observation;
  return rest;
}

function publicBook(book: PlanBook): PlanBook {
  const stated = <T extends Stated & { readonly note?: unknown }>(items: readonly T[]): readonly T[] =>
    items.filter(isStated).map((item) => {
      const { note: _, ...rest } = item;
      return rest as T;
    });
  return {
    ...book,
    allocations: stated(book.allocations),
    targets: stated(book.targets),
    tasks: stated(book.tasks).map(withoutProgress),
    dossiers: book.dossiers.map(publicDossier),
    items: stated(book.items),
    parks: stated(book.parks),
    funds: stated(book.funds),
    platforms: stated(book.platforms),
    projects: stated(book.projects),
    titles: stated(book.titles),
    validations: [],
  };
}

function withoutProgress(task: Located<Task>): Located<Task> {
  const { progress: _progress, status: _status, next: _next, updated: _updated, ...rest } = task;
  return rest;
}

function publicDossier(dossier: Located<Dossier>): Located<Dossier> {
  const { chainLeader, ambition, touched: _, ...rest } = dossier;
  return {
    ...rest,
    ...(chainLeader !== undefined && isStated(chainLeader) ? { chainLeader } : {}),
    ...(ambition !== undefined && isStated(ambition) ? { ambition } : {}),
    chainAnchors: rest.chainAnchors?.filter(isStated),
    subSectors: rest.subSectors?.filter(isStated),
    technologies: rest.technologies?.filter(isStated),
    projects: rest.projects?.filter(isStated),
  };
}

/** Sources that something public names; the others may speak of what is withheld. */
function citedSources(
  { evidence }: Assessment,
  book: PlanBook,
  observations: readonly Observation[],
): Assessment['evidence']['sources'] {
  const lists: readonly (readonly { readonly source?: string | undefined }[])[] = [
    observations,
    book.allocations,
    book.targets,
    book.tasks,
    book.items,
    book.parks,
    book.funds,
    book.platforms,
    book.projects,
    book.titles,
    book.rules,
  ];
  const cited = new Set(lists.flatMap((items) => items.map(({ source }) => source)));
  return evidence.sources.filter(({ id }) => cited.has(id));
}
