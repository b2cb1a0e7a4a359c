// Cardinality rules of the plan: what each bounds, and whether it is in force or only tried as a scenario.
import type { Bound, CardinalityRule } from '#model/rule';
import { kindWord } from '#words/kinds';
import type { SectionView, Sentence } from './description.ts';
import { listBlock, section } from './pageFrame.ts';
import { statedIn } from './quotes.ts';
import { compose, joinWith, linkTo, piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function boundSentence(context: ViewContext, bound: Bound): Sentence {
  const { words, language } = context;
  const limits = [
    ...(bound.atLeast === undefined ? [] : [compose(words.clusters.ruleAtLeast, { count: String(bound.atLeast) })]),
    ...(bound.atMost === undefined ? [] : [compose(words.clusters.ruleAtMost, { count: String(bound.atMost) })]),
  ];
  return compose(words.clusters.bound, {
    level: kindWord('clusterLevel', bound.level, language),
    count: kindWord('ruleCount', bound.count, language),
    limits: joinWith(limits, words.common.separator),
  });
}

function ruleSentence(context: ViewContext, rule: CardinalityRule): Sentence {
  const { words, book } = context;
  const inForce = book.workspace.rulesInForce?.includes(rule.id) === true;
  const source = statedIn(context, rule);
  const name = piece(named(context, rule.name), linkTo('findings', undefined, { subject: rule.id }));
  return compose(inForce ? words.clusters.ruleInForce : words.clusters.ruleTried, {
    rule: source === undefined ? name : compose(words.common.statedIn, { name, source }),
    bounds: joinWith(
      rule.bounds.map((bound) => boundSentence(context, bound)),
      words.clusters.itemSeparator,
    ),
  });
}

/** Undefined where the plan has no rule. */
export function rulesSection(context: ViewContext): SectionView | undefined {
  const items = context.book.rules.map((rule) => ruleSentence(context, rule));
  return section('rules', context.words.clusters.rules, listBlock(items));
}
