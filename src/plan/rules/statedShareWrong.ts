// Share printed in a document that its own figures do not give, at the precision they are printed with.
import { convert, quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { observationFile, withBasics } from './shared/exampleFiles.ts';
import { planIndex } from './shared/planIndex.ts';
import { intervalsMeet, printedInterval, quotientInterval } from '#kernel/precision';
import { relationsOf } from './shared/statedRelation.ts';

const SHOWN_DIGITS = 4;

/** stated = part / whole; a fault only where no figures that round to the printed ones give the printed share. */
function* check(book: PlanBook, { evidence }: CheckContext): Generator<Finding> {
  for (const { relation, parts, whole } of relationsOf('share', book, evidence)) {
    const part = parts[0];
    const { stated } = relation;
    if (part === undefined || stated === undefined || dimensionOf(stated.unit as UnitId) !== 'ratio') continue;
    const share = quantity(stated.value, stated.unit as UnitId);
    const possible = quotientInterval(part, whole);
    if (possible === undefined || intervalsMeet(possible, printedInterval(share))) continue;
    const computed = convert({ value: possible.from.rounded(SHOWN_DIGITS + 2), unit: 'fraction' }, share.unit);
    const rounded = { ...computed, value: computed.value.rounded(Math.max(1, share.value.decimals)) };
    const document = planIndex(book).documents.get(relation.document ?? '')?.title ?? {
      en: relation.document ?? relation.id,
    };
    yield {
      at: fieldRef(relation, 'stated', 'value'),
      args: { relation: relation.id, document, part, whole, stated: share, computed: rounded },
      subjects: [relation.id, ...relation.parts, relation.whole],
    };
  }
}

const ROWS = observationFile(
  'advanced,sei-value-added,shenzhen,,2018-01..05,215.224,billion-yuan,=',
  'industry,gdp,shenzhen,,2018-01..05,312.122,billion-yuan,=',
);
const files = (stated: string): Readonly<Record<string, string>> =>
  withBasics({
    'plan/relations.yaml': `relations:
  - { id: advanced-share, kind: share, parts: [advanced], whole: industry, stated: { value: ${stated}, unit: percent } }
`,
    ...ROWS,
  });

export const statedShareWrong: Rule = {
  code: 'stated-share-wrong',
  severity: 'error',
  check,
  examples: { failing: [{ files: files('64.3') }], passing: [{ files: files('69.0') }] },
};
