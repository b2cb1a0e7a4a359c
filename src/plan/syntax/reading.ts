// What has been gathered while the plan's files are read, one after another.
import type { Diagnostic, SourceRef, Span } from '#kernel/diagnostic';
import type { CsvFile } from '#formats/csv';
import type { YamlFile } from '#formats/yaml';
import type { Located } from '#model/located';
import type { Workspace } from '#model/workspace';
import { locateIn } from './locateIn.ts';
import type { RefPart } from './parsedPlan.ts';
import { PLAN_KINDS, type PlanList } from './planKinds.ts';
import { syntaxDiagnostic } from './syntaxDiagnostic.ts';

/** Items with faults that are reported in full, a file. */
const ITEMS_REPORTED = 1_000;

export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly yamlFiles = new Map<string, YamlFile>();
  readonly csvFiles = new Map<string, CsvFile>();
  readonly unread = new Map<PlanList, Set<string> | 'all'>();
  readonly lists = new Map<PlanList, Located<object>[]>(PLAN_KINDS.map(({ list }) => [list, []]));
  workspace: Located<Workspace> | undefined;
  private readonly refused = new Map<string, { count: number; next: SourceRef }>();

  readonly locate = (ref: SourceRef, part: RefPart = 'value'): Span =>
    locateIn(this.yamlFiles.get(ref.file), this.csvFiles.get(ref.file), ref, part);

  report(...found: readonly Diagnostic[]): void {
    this.diagnostics.push(...found);
  }

  /**
   * Takes over the faults of an item that is not in the book. Of one file the first 1,000 such items are reported in full, the
   * others by their number: a fault that repeats down a long table is understood from its first rows.
   */
  refuse(list: PlanList, ref: SourceRef, id: unknown, faults: () => readonly Diagnostic[]): void {
    this.leaveOut(list, id);
    const refused = this.refused.get(ref.file) ?? { count: 0, next: ref };
    refused.count += 1;
    if (refused.count <= ITEMS_REPORTED) this.report(...faults());
    else if (refused.count === ITEMS_REPORTED + 1) refused.next = ref;
    this.refused.set(ref.file, refused);
  }

  /** Reports how many items were refused beyond those reported in full. */
  reportFurther(): void {
    for (const { count, next } of this.refused.values()) {
      const further = count - ITEMS_REPORTED;
      if (further <= 0) continue;
      this.report(syntaxDiagnostic('further-faults', this.locate(next), { count: further, shown: ITEMS_REPORTED }));
    }
  }

  keep(list: PlanList, item: Located<object>): void {
    this.lists.get(list)?.push(item);
  }

  /** Notes that an item of `list` is not in the book: by its id, or that nobody can know which ones are missing. */
  leaveOut(list: PlanList, id: unknown): void {
    const known = this.unread.get(list);
    if (known === 'all') return;
    if (typeof id !== 'string' || id === '') this.unread.set(list, 'all');
    else if (known === undefined) this.unread.set(list, new Set([id]));
    else known.add(id);
  }
}
