// Names of the plan's nouns as linked pieces of text; an id without a noun is shown as it is, without a link.
import type { Name } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import { comparatorOf, targetValue, type Target } from '#model/target';
import type { Observation } from '#model/observation';
import type { Task } from '#model/task';
import { formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { missingWord } from '#words/status';
import type { PageName, Sentence, TextPiece } from './description.ts';
import { compose, joinWith, linkTo, piece, textOf } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

type Noun = 'places' | 'clusters' | 'indicators';
const PAGE_OF = { places: 'place', clusters: 'cluster', indicators: 'indicator' } as const satisfies Record<
  Noun,
  PageName
>;

export function nameOf(context: ViewContext, noun: Noun, id: string): string {
  const found = context.index[noun].get(id);
  return found === undefined ? id : named(context, found.name);
}

export function nounPiece(context: ViewContext, noun: Noun, id: string): TextPiece {
  const found = context.index[noun].has(id);
  return piece(nameOf(context, noun, id), found ? linkTo(PAGE_OF[noun], id) : undefined);
}

export const placePiece = (context: ViewContext, id: string): TextPiece => nounPiece(context, 'places', id);
export const clusterPiece = (context: ViewContext, id: string): TextPiece => nounPiece(context, 'clusters', id);
export const indicatorPiece = (context: ViewContext, id: string): TextPiece => nounPiece(context, 'indicators', id);

function titledPiece(found: { readonly name: string } | undefined, page: PageName, id: string): TextPiece {
  return found === undefined ? piece(id) : piece(found.name, linkTo(page, id));
}

export function documentPiece(context: ViewContext, id: string): TextPiece {
  const found = context.index.documents.get(id);
  return titledPiece(found && { name: named(context, found.title) }, 'document', id);
}

export function planPiece(context: ViewContext, id: string): TextPiece {
  const found = context.index.plans.get(id);
  return titledPiece(found && { name: named(context, found.name) }, 'plan', id);
}

export function sourcePiece(context: ViewContext, id: string): TextPiece {
  const found = context.index.sources.get(id);
  return titledPiece(found && { name: found.title }, 'source', id);
}

/** Names joined as a list: "A、B" / "A, B". */
export function listPieces(context: ViewContext, items: readonly (TextPiece | Sentence | string)[]): Sentence {
  return joinWith(items, context.words.common.separator);
}

export function listNames(context: ViewContext, names: readonly Name[]): string {
  return textOf(
    listPieces(
      context,
      names.map((name) => named(context, name)),
    ),
  );
}

/** What the target promises, in words: "over 1.5 trillion yuan", "10 % to 15 %", the wording of a qualitative one. */
export function promiseText(context: ViewContext, target: Target): string {
  const value = targetValue(target);
  const { language, words } = context;
  if (isMissing(value)) {
    if (target.wording !== undefined && value.missing === 'not-applicable') return named(context, target.wording);
    return missingWord(value.missing, language);
  }
  const shown = { value: value.value, unit: value.unit };
  const text = formatQuantity(shown, language, comparatorOf(target), target.upper);
  const template = Object.hasOwn(words.common.promises, target.type)
    ? words.common.promises[target.type as keyof typeof words.common.promises]
    : '{value}';
  return textOf(compose(template, { value: text }));
}

/** A name as it stands inside an English sentence: a word that is not all capitals begins small. */
export function inSentence(context: ViewContext, name: string): string {
  return context.language === 'en' && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** English names of indicators that leave the cluster open: "Districts named for a cluster". */
const OPEN_CLUSTER = / a cluster\b/;

/** Whether the name of an indicator already speaks of a cluster. */
export function namesACluster(context: ViewContext, indicator: string): boolean {
  return OPEN_CLUSTER.test(context.index.indicators.get(indicator)?.name.en ?? '');
}

/** Cluster and place: "High-end medical devices in Shenzhen" / 深圳市高端医疗器械; the place alone where there is no cluster. */
export function subjectName(
  context: ViewContext,
  of: { readonly place: string; readonly cluster?: string | undefined },
): string {
  const place = nameOf(context, 'places', of.place);
  if (of.cluster === undefined) return place;
  const cluster = nameOf(context, 'clusters', of.cluster);
  return textOf(compose(context.words.common.subject, { place, cluster }));
}

/** Indicator and cluster: "Value added of semiconductors" / 半导体增加值; the indicator alone where there is no cluster. */
export function measuredName(
  context: ViewContext,
  of: { readonly indicator: string; readonly cluster?: string | undefined },
): string {
  const indicator = nameOf(context, 'indicators', of.indicator);
  if (of.cluster === undefined) return indicator;
  const cluster = inSentence(context, nameOf(context, 'clusters', of.cluster));
  if (OPEN_CLUSTER.test(indicator)) return indicator.replace(OPEN_CLUSTER, () => ` ${cluster}`);
  return textOf(compose(context.words.common.measured, { indicator, cluster }));
}

/** Indicator, cluster and place as one name: "Value added of semiconductors in Shenzhen" / 深圳市半导体增加值. */
export function seriesName(
  context: ViewContext,
  of: { readonly indicator: string; readonly place: string; readonly cluster?: string | undefined },
): string {
  const place = nameOf(context, 'places', of.place);
  return textOf(compose(context.words.common.series, { indicator: measuredName(context, of), place }));
}

/** Whether a target is told in words alone, so that its wording is its name. */
export function isInWords(target: Target): target is Target & { readonly wording: Name } {
  const value = targetValue(target);
  return isMissing(value) && value.missing === 'not-applicable' && target.wording !== undefined;
}

/** Title of a target: what is measured, where, how much and by when. */
export function targetName(context: ViewContext, target: Target): string {
  const { words, language } = context;
  const due = target.due === undefined ? '' : formatPeriod(target.due, language);
  if (isInWords(target)) {
    const template = target.due === undefined ? words.common.qualitativeWithoutDue : words.common.qualitativeName;
    const promise = inSentence(context, named(context, target.wording));
    return textOf(compose(template, { subject: subjectName(context, target), promise, due }));
  }
  return textOf(
    compose(target.due === undefined ? words.common.targetWithoutDue : words.common.targetName, {
      series: seriesName(context, target),
      promise: promiseText(context, target),
      due,
    }),
  );
}

export function targetPiece(context: ViewContext, id: string): TextPiece {
  const found = context.index.targets.get(id);
  return titledPiece(found && { name: targetName(context, found) }, 'target', id);
}

export function taskName(context: ViewContext, task: Task): string {
  return named(context, task.wording);
}

export function observationName(context: ViewContext, observation: Observation): string {
  return textOf(
    compose(context.words.common.observationName, {
      series: seriesName(context, observation),
      period: formatPeriod(observation.period, context.language),
    }),
  );
}
