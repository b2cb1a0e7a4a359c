// A diagnostic in words: its arguments are put into a language, then into the texts of its code.
import { Decimal } from '#kernel/decimal';
import type { Diagnostic, MessageArg, MessageArgs, RelatedRole } from '#kernel/diagnostic';
import { nameIn, type Language, type Name } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import type { Period } from '#kernel/period';
import type { Quantity } from '#kernel/quantity';
import type { DiagnosticText } from './diagnosticText.ts';
import { DIAGNOSTIC_TEXTS } from './diagnostics/index.ts';
import { listOf } from './name.ts';
import { nestedQuotes } from './nestedQuotes.ts';
import { formatDecimal } from './number.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { missingWord } from './status.ts';
import { wordIn, type Word } from './wordTable.ts';

export interface DiagnosticSentences {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const LIST_LIMIT = 6;

const isPeriod = (arg: object): arg is Period => 'kind' in arg;
const isQuantity = (arg: object): arg is Quantity => 'unit' in arg && 'value' in arg;
const isList = (arg: MessageArg): arg is readonly MessageArg[] => Array.isArray(arg);

/** Whole numbers below 10,000 stay ungrouped in English too, so that a year or a line is not printed 2,025. */
function numberText(n: number, language: Language): string {
  const exact = Math.abs(n) < 10_000 ? undefined : Decimal.parse(String(n));
  return exact === undefined ? String(n) : formatDecimal(exact, language);
}

/** One argument of a message in a language; lists longer than six are cut. */
export function argWords(arg: MessageArg, language: Language): string {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return numberText(arg, language);
  if (isList(arg)) {
    return listOf(
      arg.map((member) => argWords(member, language)),
      language,
      LIST_LIMIT,
    );
  }
  if (arg instanceof Decimal) return formatDecimal(arg, language);
  if (isMissing(arg)) return missingWord(arg.missing, language);
  if (isPeriod(arg)) return formatPeriod(arg, language);
  if (isQuantity(arg)) return formatQuantity(arg, language);
  return nameIn(arg as Name, language);
}

function argsInWords(args: MessageArgs, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(args).map(([key, arg]) => [key, argWords(arg, language)]));
}

/** Title, what, why and what to do of a diagnostic. A code without texts is a bug and throws. */
export function diagnosticWords(
  diagnostic: Pick<Diagnostic, 'code' | 'args'>,
  language: Language,
  texts: Readonly<Record<string, DiagnosticText>> = DIAGNOSTIC_TEXTS,
): DiagnosticSentences {
  const text = Object.hasOwn(texts, diagnostic.code) ? texts[diagnostic.code] : undefined;
  if (text === undefined) throw new Error(`no text for diagnostic ${diagnostic.code}`);
  const words = text[language];
  const args = argsInWords(diagnostic.args, language);
  return {
    title: words.title,
    what: nestedQuotes(words.what(args)),
    why: words.why,
    todo: nestedQuotes(words.todo(args)),
  };
}

const ROLE_WORDS: Readonly<Record<RelatedRole, Word>> = {
  'first-stated-here': { zh: '首次出现于此', en: 'first stated here' },
  rival: { zh: '与之不一致的数值', en: 'rival value' },
  parent: { zh: '上级规划', en: 'plan above' },
  member: { zh: '组成部分', en: 'member' },
  rule: { zh: '依据的规则', en: 'rule' },
  observation: { zh: '相关数据', en: 'observation' },
};

/** What a related place is to the finding. */
export function relatedRoleWord(role: RelatedRole, language: Language): string {
  return wordIn(ROLE_WORDS, role, language);
}
