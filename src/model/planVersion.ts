// Plan version: the files of a plan as they were loaded or accepted, immutable, known by the hash over them.
export const PLAN_VERSION_ORIGINS = ['load', 'draft', 'return'] as const;

export interface PlanVersion {
  /** 1, 2, … */
  readonly number: number;
  /** SHA-256 over paths and contents, hex; equal files have equal digests. */
  readonly digest: string;
  readonly origin: (typeof PLAN_VERSION_ORIGINS)[number];
  /** The version it was made from. */
  readonly base?: number | undefined;
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  readonly reason?: string | undefined;
  readonly files: number;
}
