// From what a schema refuses to a diagnostic: code, place, and what was probably meant.
import type { Diagnostic, SourceRef, Span } from '#kernel/diagnostic';
import { nearest } from '#kernel/nearest';
import type { z } from '#kernel/schema';
import { UNIT_IDS } from '#kernel/unit';
import type { SyntaxCode } from './syntaxCodes.ts';
import type { RefPart } from './parsedPlan.ts';
import type { PlanList } from './planKinds.ts';
import { scalarFor, yamlScalar } from './scalarText.ts';
import { formsOf, isNameSchema, keysOf, schemaAt, shapeOf, shapeOfValue } from './schemaShape.ts';
import { shortened } from './shortened.ts';
import { syntaxDiagnostic } from './syntaxDiagnostic.ts';
import { valueAt } from './valueAt.ts';

type Path = readonly (string | number)[];

/** A value of a file that a schema was asked about. */
export interface WrittenItem {
  readonly list: PlanList | 'workspace';
  readonly ref: SourceRef;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly locate: (ref: SourceRef, part?: RefPart) => Span;
}

const within = (item: WrittenItem, path: Path): SourceRef => ({
  file: item.ref.file,
  path: [...item.ref.path, ...path],
});

/** Of one mapping: finding each key's place takes time in proportion to the number of keys. */
export const UNKNOWN_KEYS_SHOWN = 50;

/** Diagnostics of one refusal; several where several keys are unknown. */
export function issueDiagnostics(issue: z.core.$ZodIssue, item: WrittenItem): readonly Diagnostic[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, UNKNOWN_KEYS_SHOWN).map((key) => unknownKey(item, path, key));
  }
  if (issue.code === 'invalid_key') {
    const span = item.locate(within(item, path), 'key');
    return [syntaxDiagnostic('invalid-text', span, { reason: 'too-long', limit: 60 })];
  }
  if (issue.code === 'invalid_union') return unionDiagnostics(issue, item);
  const value = valueAt(item.value, path);
  if (value === undefined || value === null) return [missing(item, path)];
  const schema = schemaAt(item.schema, path);
  if (isNameSchema(schema) && shapeOfValue(value) !== 'list') return [nameWithoutLanguage(item, path, value)];
  const expected = schema === undefined ? 'text' : shapeOf(schema);
  const found = shapeOfValue(value);
  const span = item.locate(within(item, path));
  if (found !== expected) return [syntaxDiagnostic('wrong-type', span, { key: keyName(path), expected, found })];
  if (value === '') return [syntaxDiagnostic('invalid-text', span, { reason: 'empty', limit: 1 })];
  return [refusedValue(issue, item, span, value)];
}

const keyName = (path: Path): string => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');

/** Of the forms that a value may have, the one that it comes nearest to is reported. */
function unionDiagnostics(issue: z.core.$ZodIssueInvalidUnion, item: WrittenItem): readonly Diagnostic[] {
  const path = issue.path as Path;
  const named = valueAt(item.value, path);
  if ('discriminator' in issue && issue.discriminator !== undefined) {
    if (typeof named !== 'string' || named === '') return [missing(item, path)];
    return [
      notAChoice(
        'invalid-choice',
        item,
        item.locate(within(item, path)),
        named,
        formsOf(item.schema).flatMap(({ names }) => names),
      ),
    ];
  }
  const forms = issue.errors.toSorted((a, b) => a.length - b.length);
  return (forms[0] ?? []).flatMap((inner) =>
    issueDiagnostics({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, item),
  );
}

function unknownKey(item: WrittenItem, path: Path, key: string): Diagnostic {
  const keys = keysOf(schemaAt(item.schema, path));
  const meant = nearest(key, keys);
  const span = item.locate(within(item, [...path, key]), 'key');
  const args = { key: shortened(key), list: item.list, keys, ...(meant === undefined ? {} : { meant }) };
  return syntaxDiagnostic('unknown-key', span, args, meant);
}

/** A key that is not stated, or a member of a list with nothing in it. */
function missing(item: WrittenItem, path: Path): Diagnostic {
  if (typeof path.at(-1) !== 'string') {
    return syntaxDiagnostic('invalid-text', item.locate(within(item, path)), { reason: 'empty', limit: 1 });
  }
  const span = item.locate(within(item, path.slice(0, -1)));
  return syntaxDiagnostic('missing-key', span, { key: keyName(path), list: item.list });
}

/** A name written as one text gets the language of its script. */
function nameWithoutLanguage(item: WrittenItem, path: Path, value: unknown): Diagnostic {
  const span = item.locate(within(item, path));
  const args = { key: keyName(path) };
  if (typeof value !== 'string' || value === '' || item.ref.file.endsWith('.csv')) {
    return syntaxDiagnostic('name-without-language', span, args);
  }
  const language = /\p{Script=Han}/u.test(value) ? 'zh' : 'en';
  return syntaxDiagnostic('name-without-language', span, args, `{ ${language}: ${yamlScalar(value)} }`);
}

const CODE_OF_MESSAGE: Readonly<Record<string, SyntaxCode>> = {
  id: 'invalid-id',
  decimal: 'invalid-number',
  'whole-number': 'invalid-number',
  period: 'invalid-period',
  date: 'invalid-date',
  unit: 'invalid-unit',
  sha256: 'invalid-hash',
};

/** A value of the right form that is refused for what it says. */
function refusedValue(issue: z.core.$ZodIssue, item: WrittenItem, span: Span, value: unknown): Diagnostic {
  const text = typeof value === 'string' ? value : '';
  if (issue.code === 'invalid_value') return notAChoice('invalid-choice', item, span, text, issue.values.map(String));
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfBounds(issue, span, value);
  if (issue.message === 'unit') return notAChoice('invalid-unit', item, span, text, UNIT_IDS);
  const code = CODE_OF_MESSAGE[issue.message];
  const whole =
    issue.message === 'whole-number' ||
    (issue.code === 'invalid_format' && issue.pattern?.startsWith('/^\\d') === true);
  if (whole) return syntaxDiagnostic('invalid-number', span, { text: shortened(text), form: 'whole' });
  if (code !== undefined) return syntaxDiagnostic(code, span, { text: shortened(text), form: 'any' });
  return syntaxDiagnostic('invalid-text', span, { reason: 'form', limit: 0 });
}

function notAChoice(
  code: 'invalid-choice' | 'invalid-unit',
  item: WrittenItem,
  span: Span,
  text: string,
  choices: readonly string[],
): Diagnostic {
  const meant = nearest(text, choices);
  const args = { text: shortened(text), choices, ...(meant === undefined ? {} : { meant }) };
  return syntaxDiagnostic(code, span, args, meant === undefined ? undefined : scalarFor(item.ref.file, meant));
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, span: Span, value: unknown): Diagnostic {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const reason = issue.code === 'too_small' ? 'too-few' : 'too-many';
  if (Array.isArray(value)) return syntaxDiagnostic('wrong-count', span, { reason, limit, found: value.length });
  return syntaxDiagnostic('invalid-text', span, { reason: issue.code === 'too_small' ? 'empty' : 'too-long', limit });
}
