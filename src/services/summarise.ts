// The figures of one line a step: how much was read, found and judged.
import { SEVERITIES, type Severity } from '#kernel/diagnostic';
import type { Assessment } from '#model/assessment';
import { STATUSES, type Status } from '#model/verdict';

export interface Summary {
  readonly documents: number;
  readonly clusters: number;
  readonly places: number;
  readonly targets: number;
  readonly tasks: number;
  readonly observations: number;
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
    documents: book.documents.length,
    clusters: book.clusters.length,
    places: book.places.length,
    targets: book.targets.length,
    tasks: book.tasks.length,
    observations: evidence.observations.length,
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
