// Diagnostics as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), for code hosts and editors.
import type { Diagnostic, Fix, Severity, Span } from '#kernel/diagnostic';
import type { Language } from '#kernel/language';
import { diagnosticWords, relatedRoleWord } from '#words/diagnostic';
import { LAYOUT_WORDS } from '#words/diagnostics/layout';

export interface SarifOptions {
  /** Version of the program. */
  readonly version: string;
  readonly language: Language;
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/** A log with one run; its rules are those that occur, by code. Columns count Unicode code points. */
export function toSarif(diagnostics: readonly Diagnostic[], { version, language }: SarifOptions): Json {
  const byCode = new Map(diagnostics.map((found) => [found.code, found]));
  const codes = [...byCode.keys()].toSorted();
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const rules = codes.flatMap((code) => ruleOf(byCode.get(code), language));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Marshall', version, rules } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((found) => resultOf(found, indexOf.get(found.code) ?? -1, language)),
      },
    ],
  };
}

function ruleOf(found: Diagnostic | undefined, language: Language): readonly Json[] {
  if (found === undefined) return [];
  const { title, why } = diagnosticWords(found, language);
  return [{ id: found.code, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: why } }];
}

function resultOf(found: Diagnostic, ruleIndex: number, language: Language): Json {
  const { what, todo } = diagnosticWords(found, language);
  const { code, severity, span, related, fix, scenario } = found;
  const scene =
    scenario === undefined ? '' : `${LAYOUT_WORDS[language].scenario(scenario)}${language === 'zh' ? '。' : '. '}`;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${scene}${what}${language === 'zh' ? '' : ' '}${todo}` },
    locations: [{ physicalLocation: physicalLocation(span) }],
    ...(related.length === 0 ? {} : { relatedLocations: relatedLocations(found, language) }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, language)] }),
    ...(scenario === undefined ? {} : { properties: { scenario } }),
  };
}

function relatedLocations({ related }: Diagnostic, language: Language): readonly Json[] {
  return related.map(({ span, role }, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(span),
    message: { text: relatedRoleWord(role, language) },
  }));
}

const artifact = (file: string): Json => ({
  uri: file.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
});

const region = ({ start, end }: Span): Json => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const physicalLocation = (span: Span): Json => ({ artifactLocation: artifact(span.file), region: region(span) });

function fixOf({ span, text }: Fix, language: Language): Json {
  const words = LAYOUT_WORDS[language];
  return {
    description: { text: text === '' ? words.fixByRemoval : words.fix(text) },
    artifactChanges: [
      {
        artifactLocation: artifact(span.file),
        replacements: [{ deletedRegion: region(span), insertedContent: { text } }],
      },
    ],
  };
}
