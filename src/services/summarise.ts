// The figures of one line a step: how much was read, found and judged.
import { SEVERITIES, type Severity } from '#kernel/diagnostic';
import type { Assessment } from '#model/assessment';
import type { Evidence } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import { STATUSES, type Status } from '#model/verdict';

export interface Size {
  readonly documents: number;
  readonly clusters: number;
  readonly places: number;
  readonly targets: number;
  readonly tasks: number;
  readonly observations: number;
}

export interface Summary extends Size {
  readonly findings: Readonly<Record<Severity, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
}

export function summarise({ book, evidence, diagnostics, verdicts }: Assessment): Summary {
  const tally = <K extends string>(keys: readonly K[], of: readonly K[]): Record<K, number> => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
    for (const key of of) counts[key] += 1;
    return counts;
  };
  return {
    ...sizeOf(book, evidence),
    findings: tally(
      SEVERITIES,
      diagnostics.map((d) => d.severity),
    ),
    statuses: tally(
      STATUSES,
      verdicts.map((v) => v.status),
    ),
  };
}

export function sizeOf(book: PlanBook, evidence: Evidence): Size {
  return {
    documents: book.documents.length,
    clusters: book.clusters.length,
    places: book.places.length,
    targets: book.targets.length,
    tasks: book.tasks.length,
    observations: evidence.observations.length,
  };
}
