// Diagnostic: a mistake in what a person wrote or sent, as a value; collected, not thrown. Texts live in the words, by code.
import type { Decimal } from './decimal.ts';
import type { Name } from './language.ts';
import type { Missing } from './missing.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Line and column are 1-based (column in code points); offset is a 0-based code-unit index into the file's text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** Text of the first line, for the caret display (cut at 200 characters). */
  readonly sourceLine?: string | undefined;
}

/** Where a value stands in a workspace file: file and path of keys and indices. Resolved to a Span only when reported. */
export interface SourceRef {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Arguments of a message; names, quantities and periods are put into words per language. */
export type MessageArg = string | number | Decimal | Name | Quantity | Period | Missing | readonly MessageArg[];
export type MessageArgs = Readonly<Record<string, MessageArg>>;

export interface Related {
  readonly span: Span;
  /** Key of a word such as "first-stated-here"; texts in the words. */
  readonly role: RelatedRole;
}
export const RELATED_ROLES = ['first-stated-here', 'rival', 'parent', 'member', 'rule', 'observation'] as const;
export type RelatedRole = (typeof RELATED_ROLES)[number];

/** A replacement that mends the fault. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly args: MessageArgs;
  readonly related: readonly Related[];
  readonly fix?: Fix | undefined;
  /** Set where the finding comes from a rule that is only tried (`--with-rule`): a scenario, not a fact. */
  readonly scenario?: string | undefined;
  /** Ids of plan items the finding is about, so that pages can link to it. */
  readonly subjects?: readonly string[] | undefined;
}
