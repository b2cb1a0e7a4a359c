// Page of one target: verdict in a sentence, path and figures, words of the document, revisions, relations, findings.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import { kindWord } from '#words/kinds';
import { formatDate, formatPeriod } from '#words/period';
import { statusWord } from '#words/status';
import type { Block, PageView, SectionView } from './description.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { figuresOf } from './figures.ts';
import {
  clusterPiece,
  indicatorPiece,
  listPieces,
  placePiece,
  planPiece,
  promiseText,
  targetName,
  targetPiece,
} from './names.ts';
import { observationTable } from './observationTable.ts';
import { fact, factsBlock, listBlock, noteBlock, pageFrame, section, warningBlock, type Fact } from './pageFrame.ts';
import { targetChart } from './pathChart.ts';
import { quoteBlock, statedIn } from './quotes.ts';
import { correctionForm, responsibleForm } from './record/planForms.ts';
import { compose, piece } from './sentence.ts';
import { dueOf } from './targetSelection.ts';
import { briefTargetTable, thresholdsText } from './targetTable.ts';
import { assumptionSentences, verdictBlocks } from './verdictSentences.ts';
import { named, type ViewContext } from './viewContext.ts';

function targetFacts(context: ViewContext, target: Target): Block | undefined {
  const { columns, targets } = context.words;
  const { language } = context;
  const due = dueOf(context, target);
  const responsible: Fact = {
    ...fact(columns.responsible, target.responsible && named(context, target.responsible)),
  };
  const missing = {
    term: columns.responsible,
    pieces: [piece(statusWord('not-entered', language))],
    missing: true,
  };
  return factsBlock([
    fact(columns.indicator, indicatorPiece(context, target.indicator)),
    fact(columns.place, placePiece(context, target.place)),
    fact(columns.cluster, target.cluster === undefined ? undefined : clusterPiece(context, target.cluster)),
    fact(columns.target, promiseText(context, target)),
    fact(columns.type, kindWord('targetType', target.type, language)),
    fact(columns.due, due && formatPeriod(due, language)),
    fact(columns.binding, target.binding && kindWord('binding', target.binding, language)),
    fact(columns.force, target.force && kindWord('force', target.force, language)),
    fact(columns.ledger, target.ledger && kindWord('ledger', target.ledger, language)),
    fact(targets.standing, target.standing && kindWord('targetStanding', target.standing, language)),
    fact(targets.announced, target.announced && formatDate(target.announced, language)),
    fact(columns.plan, target.plan === undefined ? undefined : planPiece(context, target.plan)),
    fact(columns.source, statedIn(context, target)),
    responsible.pieces.length > 0 ? responsible : missing,
    fact(columns.note, target.note && named(context, target.note)),
  ]);
}

function wordsSection(context: ViewContext, target: Target): SectionView | undefined {
  const { words } = context;
  const correction =
    target.correction === undefined
      ? undefined
      : warningBlock(
          compose(words.targets.correction, {
            printed: target.printed ?? '',
            accepted: promiseText(context, target),
            reason: named(context, target.correction),
          }),
        );
  const wording = target.wording === undefined ? [] : [[piece(named(context, target.wording))]];
  const quote = quoteBlock(context, target.anchor) ?? noteBlock([piece(words.targets.noAnchor)]);
  const form = correctionForm(context, target);
  return section('words', words.targets.words, listBlock(wording), quote, correction, form);
}

/** All versions of a target by its revision links, in both directions, oldest first. */
function versionsOf(context: ViewContext, target: Located<Target>): readonly Located<Target>[] {
  const { targets } = context.book;
  const versions = [target];
  for (let first = versions[0]; versions.length < 20; first = versions[0]) {
    const earlier = first?.revises === undefined ? undefined : context.index.targets.get(first.revises);
    if (earlier === undefined || versions.includes(earlier)) break;
    versions.unshift(earlier);
  }
  for (let last = versions.at(-1); versions.length < 40; last = versions.at(-1)) {
    const later = targets.find((other) => other.revises === last?.id);
    if (later === undefined || versions.includes(later)) break;
    versions.push(later);
  }
  return versions;
}

function revisionsSection(context: ViewContext, versions: readonly Located<Target>[]): SectionView | undefined {
  if (versions.length < 2) return undefined;
  const { words } = context;
  const table = {
    ...briefTargetTable(context, versions, words.targets.revisionsEmpty, words.targets.revisions),
    id: 'revisions',
  };
  const note = noteBlock([piece(words.targets.revisionsNote)]);
  return section('revisions', words.targets.revisions, note, { kind: 'table', table });
}

function relationsSection(context: ViewContext, target: Target): SectionView | undefined {
  const { words, book } = context;
  const pieces = (ids: readonly string[]) => ids.map((id) => targetPiece(context, id));
  const pointing = (key: 'carriesOut' | 'partOf') =>
    pieces(book.targets.filter((other) => other[key] === target.id).map((other) => other.id));
  const one = (id: string | undefined) => pieces(id === undefined ? [] : [id]);
  const facts = [
    fact(words.targets.carriesOut, ...one(target.carriesOut)),
    fact(words.targets.partOf, ...one(target.partOf)),
    fact(words.targets.carriedOutBy, ...listPieces(context, pointing('carriesOut'))),
    fact(words.targets.parts, ...listPieces(context, pointing('partOf'))),
    fact(words.targets.includes, ...listPieces(context, pieces(target.includes ?? []))),
  ];
  return section('relations', words.targets.hierarchy, factsBlock(facts));
}

function rivalsSection(
  context: ViewContext,
  target: Target,
  versions: readonly Located<Target>[],
): SectionView | undefined {
  const { words, book } = context;
  const rivals = book.targets.filter(
    (other) =>
      other.indicator === target.indicator &&
      other.place === target.place &&
      other.cluster === target.cluster &&
      !versions.includes(other),
  );
  if (rivals.length === 0) return undefined;
  const table = { ...briefTargetTable(context, rivals, words.targets.empty, words.targets.rivals), id: 'rivals' };
  return section('rivals', words.targets.rivals, { kind: 'table', table });
}

function observationsSection(context: ViewContext, target: Target): SectionView | undefined {
  const { words } = context;
  const table = observationTable(context, figuresOf(context, target), words.targets.observationsEmpty);
  return section('observations', words.targets.observations, { kind: 'table', table });
}

function thresholdsSection(context: ViewContext, target: Target): SectionView | undefined {
  const { words } = context;
  return section(
    'assumptions',
    words.targets.assumptions,
    listBlock([...assumptionSentences(context, target), [piece(thresholdsText(context))]]),
  );
}

export function targetPage(context: ViewContext, id: string): PageView | Failure {
  const target = context.index.targets.get(id);
  if (target === undefined) return notFound('target', id, nearest(id, context.index.targets.keys()));
  const { words } = context;
  const chart = targetChart(context, target);
  const versions = versionsOf(context, target);
  const number = context.index.numbers.get(id);
  return pageFrame(context, {
    page: 'target',
    id,
    title: targetName(context, target),
    kicker: `${words.common.pages.target} ${number ?? ''}`.trim(),
    under: 'targets',
    sections: [
      section('verdict', undefined, ...verdictBlocks(context, target)),
      section('chart', words.targets.chart, chart && { kind: 'chart', chart }),
      section('facts', words.targets.facts, targetFacts(context, target), responsibleForm(context, target)),
      wordsSection(context, target),
      thresholdsSection(context, target),
      revisionsSection(context, versions),
      relationsSection(context, target),
      rivalsSection(context, target, versions),
      observationsSection(context, target),
      section('findings', words.targets.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
