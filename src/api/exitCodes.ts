// Exit codes of the command line.
export const EXIT = {
  ok: 0,
  /** Findings of severity error. */
  findings: 1,
  usage: 2,
  /** Not found, conflict, infeasible, unreadable. */
  failure: 3,
  bug: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
