// Figures entered by hand: checked, compared with what is there, and stored as vintages; or taken back.
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { Diagnostic } from '#kernel/diagnostic';
import { validateFigures } from '#ingest/validation/validateFigures';
import type { Entry, Incoming } from '#model/entry';
import type { Observation } from '#model/observation';
import type { IncomingRow } from '#store/record/recordStore';
import { findingView } from '#views/findingViews';
import type { FiguresAnswer } from '#views/recordAnswers';
import type { ViewContext } from '#views/viewContext';
import { type ActingContext, wordsOf } from '../actingContext.ts';
import { incomingWords } from './incomingWords.ts';
import { lockedFigure } from './lockedSources.ts';
import { toFigure } from './toFigure.ts';

interface EntriesInput {
  readonly language: Language;
  readonly entries: readonly Entry[];
}

interface Prepared {
  readonly words: ViewContext;
  readonly figures: readonly Observation[];
  readonly compared: readonly Incoming[];
}

/** What storing the figures would do and what checking finds; nothing is stored. */
export async function checkFigures(context: ActingContext, input: EntriesInput): Promise<FiguresAnswer | Failure> {
  const prepared = await prepare(context, input);
  return isFailure(prepared) ? prepared : outcomeOf(prepared, await findingsOf(context, prepared));
}

/** Stores the figures in one change, unless any is in conflict with a vintage that the writer has not seen. */
export async function enterFigures(
  context: ActingContext,
  input: EntriesInput & { readonly reason?: string | undefined },
): Promise<FiguresAnswer | Failure> {
  const prepared = await prepare(context, input);
  if (isFailure(prepared)) return prepared;
  const present = prepared.compared.flatMap((one) => one.present ?? []);
  const refused = await lockedFigure(context.store, [...prepared.figures, ...present]);
  if (refused !== undefined) return refused;
  const findings = await findingsOf(context, prepared);
  const outcome = outcomeOf(prepared, findings);
  if (outcome.conflicts.length > 0 || outcome.counts.added + outcome.counts.revised === 0) return outcome;
  const stored = await storeFigures(context, input, prepared.figures);
  return isFailure(stored) ? stored : { ...outcome, ...stored };
}

async function storeFigures(
  { store, actor }: ActingContext,
  { entries, reason }: EntriesInput & { readonly reason?: string | undefined },
  figures: readonly Observation[],
): Promise<Pick<FiguresAnswer, 'change' | 'counts'> | Failure> {
  const subject = { kind: 'observation', id: figures.length === 1 ? (figures[0]?.id ?? '') : '' } as const;
  return store.write({ actor, action: 'enter', reason, subject }, async (writer) => {
    // Somebody may have written since the figures were compared: the writers stand in line only now.
    const again = await writer.compare(withSeen(figures, entries));
    const met = again.find(({ effect }) => effect === 'conflict');
    if (met !== undefined) return { failure: 'conflict', what: 'figure', detail: met.incoming.id };
    const staged = await writer.addFigures(once(figures.map((observation) => ({ observation }))), { reason });
    if (isFailure(staged)) return staged;
    const { added, revised, unchanged } = staged.counts;
    writer.describe({ added, revised, figures: figures.slice(0, 20).map(({ id }) => id) });
    return { change: writer.change, counts: { added, revised, unchanged } };
  });
}

export async function retractFigures(
  { store, actor }: ActingContext,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<{ readonly change: number } | Failure> {
  const subject = { kind: 'observation', id: ids.length === 1 ? (ids[0] ?? '') : '' } as const;
  return store.write({ actor, action: 'retract', reason, subject }, async (writer) => {
    const present = await writer.figures({ ids });
    const absent = ids.find((id) => !present.some((figure) => figure.id === id));
    if (absent !== undefined) return { failure: 'not-found', what: 'observation', id: absent };
    const locked = await lockedFigure(writer, present);
    if (locked !== undefined) return locked;
    await writer.retractFigures(ids, reason);
    writer.describe({ retracted: ids.length, figures: ids.slice(0, 20) });
    return { change: writer.change };
  });
}

export async function* once(rows: readonly IncomingRow[]): AsyncGenerator<readonly IncomingRow[]> {
  yield rows;
}

async function prepare(context: ActingContext, { language, entries }: EntriesInput): Promise<Prepared | Failure> {
  const words = await wordsOf(context, language);
  if (isFailure(words)) return words;
  const unknown = entries.flatMap((entry) => unknownId(words, entry))[0];
  if (unknown !== undefined) return unknown;
  const ids = entries.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const present = new Map((await context.store.figures({ ids })).map((figure) => [figure.id, figure]));
  const figures = entries.map((entry) => toFigure(entry, entry.id === undefined ? undefined : present.get(entry.id)));
  const twice = figures.find(({ id }, index) => figures.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) return { failure: 'conflict', what: 'figure-twice', detail: twice.id };
  return { words, figures, compared: await context.store.compare(withSeen(figures, entries)) };
}

/** A figure that is there and was not seen is a conflict, as is one seen at another revision. */
function withSeen(figures: readonly Observation[], entries: readonly Entry[]) {
  return figures.map((observation, index) => ({ observation, seen: entries[index]?.seen ?? 0 }));
}

function unknownId({ index }: ViewContext, { indicator, place, cluster, source }: Entry): Failure[] {
  const missing: Failure[] = [];
  const need = (what: string, id: string | undefined, known: ReadonlyMap<string, unknown>): void => {
    if (id !== undefined && !known.has(id)) missing.push({ failure: 'not-found', what, id });
  };
  need('indicator', indicator, index.indicators);
  need('place', place, index.places);
  need('cluster', cluster, index.clusters);
  need('source', source, index.sources);
  return missing;
}

async function findingsOf({ store }: ActingContext, { words, figures }: Prepared): Promise<readonly Diagnostic[]> {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const places = [...new Set(figures.map(({ place }) => place))];
  const known = await store.figures({ indicators: [...indicators, 'gdp'], places, limit: KNOWN_FIGURES });
  const { book, evidence } = words;
  return validateFigures(figures, known, { book, breaks: evidence.breaks });
}

/** Figures that incoming ones are held against, at most. */
const KNOWN_FIGURES = 5_000;

function outcomeOf({ words, compared }: Prepared, diagnostics: readonly Diagnostic[]): FiguresAnswer {
  const count = (effect: Incoming['effect']): number => compared.filter((one) => one.effect === effect).length;
  return {
    counts: { added: count('new'), revised: count('revised'), unchanged: count('unchanged') },
    conflicts: compared.filter(({ effect }) => effect === 'conflict').map((one) => incomingWords(words, one)),
    findings: diagnostics.map((one) => findingView(words, one)),
  };
}
