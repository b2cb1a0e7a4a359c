// What reading the plan's files gives: the plan book, what was wrong, and the way back from a value to its place in a file.
import type { Diagnostic, SourceRef, Span } from '#kernel/diagnostic';
import type { CsvFile } from '#formats/csv';
import type { SourceFile } from '#formats/sourceFile';
import type { YamlFile } from '#formats/yaml';
import type { PlanBook } from '#model/planBook';
import type { PlanList } from './planKinds.ts';

/** The key of a mapping entry (in CSV: the column's header) or its value. */
export type RefPart = 'key' | 'value';

/** Items of a kind that could not be read: their ids where they state one, or `all` where a whole file is unreadable. */
export type UnreadItems = ReadonlyMap<PlanList, ReadonlySet<string> | 'all'>;

export interface ParsedPlan {
  /** Undefined where marshall.yaml is missing or unusable. Items that fail their schema are left out. */
  readonly book: PlanBook | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a value; of the nearest value above it where it is not stated. */
  readonly locate: (ref: SourceRef, part?: RefPart) => Span;
  readonly yamlFiles: ReadonlyMap<string, YamlFile>;
  readonly csvFiles: ReadonlyMap<string, CsvFile>;
  /** The plan's files as they came, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly unread: UnreadItems;
}
