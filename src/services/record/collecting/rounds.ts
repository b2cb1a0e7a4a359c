// Collection rounds: opened, their workbooks made and returned ones merged, submissions returned or accepted, closed.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import type { OutputFile } from '#formats/sourceFile';
import type { Observation } from '#model/observation';
import type { Round, RoundDefinition } from '#model/round';
import { roundTemplate, roundTemplates } from '#report/roundTemplate';
import type { RecordReader } from '#store/record/recordStore';
import { type ActingContext, wordsOf } from '../actingContext.ts';

export async function openRound(
  context: ActingContext,
  definition: RoundDefinition,
): Promise<{ readonly change: number; readonly round: string } | Failure> {
  const words = await wordsOf(context, 'zh');
  if (isFailure(words)) return words;
  const { index } = words;
  const unknown =
    definition.items.map(({ indicator }) => absent('indicator', indicator, index.indicators)).find(isFailure) ??
    definition.items.map(({ cluster }) => absent('cluster', cluster, index.clusters)).find(isFailure) ??
    definition.reporters.map(({ place }) => absent('place', place, index.places)).find(isFailure);
  if (unknown !== undefined) return unknown;
  const twice = definition.reporters.find(
    ({ id }, i) => definition.reporters.findIndex((other) => other.id === id) !== i,
  );
  if (twice !== undefined) return { failure: 'conflict', what: 'reporter', detail: twice.id };
  const { store, actor } = context;
  const subject = { kind: 'round', id: definition.id } as const;
  return store.write({ actor, action: 'open-round', subject }, async (writer) => {
    if ((await writer.round(definition.id)) !== undefined) {
      return { failure: 'conflict', what: 'round', detail: definition.id };
    }
    await writer.addRound(definition);
    writer.describe({ reporters: definition.reporters.length, items: definition.items.length });
    return { change: writer.change, round: definition.id };
  });
}

function absent(what: string, id: string | undefined, known: ReadonlyMap<string, unknown>): Failure | undefined {
  return id === undefined || known.has(id) ? undefined : notFound(what, id, nearest(id, known.keys()));
}

export async function closeRound(
  { store, actor }: ActingContext,
  { round, reason }: { readonly round: string; readonly reason?: string | undefined },
): Promise<{ readonly change: number } | Failure> {
  const open = await openRoundOf(store, round);
  if (isFailure(open)) return open;
  const subject = { kind: 'round', id: round } as const;
  return store.write({ actor, action: 'close-round', reason, subject }, async (writer) => {
    await writer.closeRound(round);
    const accepted = open.progress.filter(({ state }) => state === 'accepted').length;
    writer.describe({ accepted, reporters: open.progress.length });
    return { change: writer.change };
  });
}

/** The round, where it is there and not closed. */
export async function openRoundOf(reader: RecordReader, id: string): Promise<Round | Failure> {
  const round = await reader.round(id);
  if (round === undefined) return notFound('round', id);
  return round.closed ? { failure: 'conflict', what: 'closed-round', detail: id } : round;
}

/** Figures of what the round asks for, of all its places. */
export function figuresOfRound(
  reader: RecordReader,
  { items, reporters }: RoundDefinition,
): Promise<readonly Observation[]> {
  const places = [...new Set(reporters.map(({ place }) => place))];
  const series = items.flatMap(({ indicator, cluster = '' }) => places.map((place) => ({ indicator, place, cluster })));
  return reader.figures({ series });
}

/** The workbook of one reporter, or (without) all of them in an archive. */
export async function roundWorkbooks(
  context: ActingContext,
  input: { readonly language: Language; readonly round: string; readonly reporter?: string | undefined },
): Promise<OutputFile | Failure> {
  const words = await wordsOf(context, input.language);
  if (isFailure(words)) return words;
  const round = await context.store.round(input.round);
  if (round === undefined) return notFound('round', input.round);
  const { definition } = round;
  const setting = {
    language: input.language,
    book: words.book,
    known: await figuresOfRound(context.store, definition),
  };
  if (input.reporter === undefined) return roundTemplates(definition, setting);
  const reporter = definition.reporters.find(({ id }) => id === input.reporter);
  if (reporter === undefined) return notFound('reporter', input.reporter);
  return roundTemplate(definition, reporter, setting);
}
