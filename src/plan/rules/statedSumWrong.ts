// Sum printed in a document that its own figures do not give, at the precision they are printed with.
import { convert, inBase, quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { observationFile, withBasics } from './shared/exampleFiles.ts';
import { planIndex } from './shared/planIndex.ts';
import { halfDigit, sumOf } from '#kernel/precision';
import { relationsOf } from './shared/statedRelation.ts';

function* check(book: PlanBook, { evidence }: CheckContext): Generator<Finding> {
  for (const { relation, parts, whole } of relationsOf('sum', book, evidence)) {
    const { stated } = relation;
    const total = stated === undefined ? whole : quantity(stated.value, stated.unit as UnitId);
    const difference = sumOf(parts.map(inBase)).minus(inBase(total));
    if (difference.abs().compare(sumOf([total, ...parts].map(halfDigit))) <= 0) continue;
    const sum = sumOf(parts.map((part) => convert(part, total.unit).value));
    const document = planIndex(book).documents.get(relation.document ?? '')?.title ?? {
      en: relation.document ?? relation.id,
    };
    yield {
      at: stated === undefined ? fieldRef(relation, 'whole') : fieldRef(relation, 'stated', 'value'),
      args: { relation: relation.id, document, parts, stated: total, sum: quantity(sum, total.unit) },
      subjects: [relation.id, ...relation.parts, relation.whole],
    };
  }
}

const files = (whole: string): Readonly<Record<string, string>> =>
  withBasics({
    'plan/relations.yaml': 'relations:\n  - { id: two-districts, kind: sum, parts: [a, b], whole: c }\n',
    ...observationFile(
      'a,gdp,nanshan,,2023,854.1,billion-yuan,=',
      'b,gdp,baoan,,2023,521.2,billion-yuan,=',
      `c,gdp,shenzhen,,2023,${whole},billion-yuan,=`,
    ),
  });

export const statedSumWrong: Rule = {
  code: 'stated-sum-wrong',
  severity: 'error',
  check,
  examples: { failing: [{ files: files('1395.3') }], passing: [{ files: files('1375.3') }] },
};
