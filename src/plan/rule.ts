// A rule of the check: code, severity, what it finds, and the plans that show it failing and passing.
import type { MessageArgs, RelatedRole, Severity, SourceRef } from '#kernel/diagnostic';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from './checkContext.ts';

/** A fault a rule found, at a place in a file; the checker adds line, column and source text. */
export interface Finding {
  readonly at: SourceRef;
  readonly args: MessageArgs;
  /** The rule's own severity where absent. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly { readonly at: SourceRef; readonly role: RelatedRole }[] | undefined;
  /** Replacement of the value at `at`. */
  readonly fix?: string | undefined;
  readonly scenario?: string | undefined;
  readonly subjects?: readonly string[] | undefined;
}

/** Files of a small workspace, path → text; `marshall.yaml` is added where absent. */
export interface RuleExample {
  readonly files: Readonly<Record<string, string>>;
  readonly asOf?: string | undefined;
  readonly withRules?: readonly string[] | undefined;
  /** Documents that are opened, id → text. */
  readonly documents?: Readonly<Record<string, string>> | undefined;
}

export interface Rule {
  /** Kebab-case, equal to the file's name in kebab-case and to its page in docs/diagnostics. */
  readonly code: string;
  readonly severity: Severity;
  readonly check: (book: PlanBook, context: CheckContext) => Iterable<Finding>;
  /** First failing and passing plan are printed on the rule's page; all are executed. */
  readonly examples: { readonly failing: readonly RuleExample[]; readonly passing: readonly RuleExample[] };
}

/** Place of a field of a located item: `fieldRef(target, 'value')`. */
export function fieldRef(item: { readonly ref: SourceRef }, ...path: readonly (string | number)[]): SourceRef {
  return { file: item.ref.file, path: [...item.ref.path, ...path] };
}
