// A workspace read from its record: the plan version in force and the figures known, now or on a day.
import type { SourceRef, Span } from '#kernel/diagnostic';
import { notFound, type Failure } from '#kernel/failure';
import { evidenceLocator } from '#ingest/evidenceLocator';
import { readEvidence } from '#ingest/readEvidence';
import type { Located } from '#model/located';
import type { Evidence, Observation, Source } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { PlanVersion } from '#model/planVersion';
import type { ParsedPlan } from '#plan/syntax/parsedPlan';
import { parsePlan } from '#plan/syntax/parsePlan';
import type { FigureScope, Known, RecordReader } from '#store/record/recordStore';
import type { OpenWorkspace } from '../openWorkspace.ts';
import { readCatalog } from '../product.ts';
import { sha256 } from '../product.ts';
import { planDigest } from '#store/record/planDigest';

/** Up to so many figures are all held for the pages; of more, those that the verdicts and the page asked for need. */
export const HELD_FIGURES = 20_000;

/** The plan of one version, parsed; its evidence is what stands in its files: sources, breaks, facts without a place. */
export interface VersionedPlan {
  readonly version: PlanVersion;
  readonly read: OpenWorkspace['read'];
  readonly parsed: ParsedPlan;
  readonly evidence: Evidence;
  readonly locateEvidence: (ref: SourceRef) => Span | undefined;
  readonly diagnostics: OpenWorkspace['diagnostics'];
}

export async function openPlanVersion(
  reader: RecordReader,
  folder: string,
  known?: Known,
): Promise<VersionedPlan | Failure> {
  const version = await reader.planVersionAt(known);
  if (version === undefined) return notFound('plan-version', folder);
  return parseVersion(version, await reader.planFiles(version.number), folder);
}

export async function parseVersion(
  version: PlanVersion,
  stored: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  folder: string,
): Promise<VersionedPlan> {
  const files = stored.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const dataFiles = files.filter((file) => file.path.startsWith('data/'));
  const parsed = parsePlan(
    files.filter((file) => !file.path.startsWith('data/')),
    await readCatalog(),
  );
  const { evidence, diagnostics } = readEvidence(dataFiles);
  return {
    version,
    read: { folder, files, diagnostics: [], digest: planDigest(files) },
    parsed,
    evidence,
    locateEvidence: evidenceLocator(dataFiles),
    // The tables of observations are figures of the record, not files of the version.
    diagnostics: diagnostics.filter(({ code }) => code !== 'mapping-without-file'),
  };
}

/** Series that the verdicts need, and every figure of a relation. */
export function scopesOfBook(book: PlanBook): readonly FigureScope[] {
  const series = new Map(
    book.targets.map(({ indicator, place, cluster = '' }) => [
      `${indicator}|${place}|${cluster}`,
      { indicator, place, cluster },
    ]),
  );
  for (const place of new Set(book.targets.map((target) => target.place))) {
    series.set(`gdp|${place}|`, { indicator: 'gdp', place, cluster: '' });
  }
  const ids = book.relations.flatMap(({ parts, whole }) => [...parts, whole]);
  return [{ series: [...series.values()] }, ...(ids.length === 0 ? [] : [{ ids }])];
}

/** Figures of several scopes beside those at hand, each once. */
export async function figuresOf(
  reader: RecordReader,
  scopes: readonly FigureScope[],
  known?: Known,
  atHand: readonly Observation[] = [],
): Promise<readonly Observation[]> {
  const found = new Map(atHand.map((figure) => [figure.id, figure]));
  for (const scope of scopes) {
    for (const figure of await reader.figures(scope, known)) found.set(figure.id, figure);
  }
  return [...found.values()];
}

/** The open workspace of a plan version with figures of the record. */
export function joinFigures(
  plan: VersionedPlan,
  figures: readonly Observation[],
  sources: readonly Source[],
  state: string,
): OpenWorkspace {
  const located = <T extends { readonly id: string }>(kind: string, item: T): Located<T> => ({
    ...item,
    ref: { file: `record/${kind}/${item.id}`, path: [] },
  });
  const own = new Set(plan.evidence.sources.map(({ id }) => id));
  const added = sources.filter(({ id }) => !own.has(id)).map((source) => located('sources', source));
  return {
    read: { ...plan.read, digest: sha256(`${plan.read.digest}\n${state}`) },
    parsed: plan.parsed,
    evidence: {
      ...plan.evidence,
      observations: figures.map((figure) => located('figures', figure)),
      sources: [...plan.evidence.sources, ...added],
    },
    locateEvidence: (ref) => plan.locateEvidence(ref) ?? placeInRecord(ref),
    diagnostics: plan.diagnostics,
  };
}

/** Where a finding about a figure of the record points: to the figure. */
function placeInRecord({ file }: SourceRef): Span | undefined {
  const start = { line: 1, column: 1, offset: 0 };
  return file.startsWith('record/') ? { file, start, end: start } : undefined;
}
