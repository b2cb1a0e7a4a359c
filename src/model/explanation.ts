// Explanation: why a finding about a figure stands as it is; the finding is then shown as explained, not as open.
export interface Explanation {
  readonly code: string;
  /** Ids of what the finding is about, joined by a space, sorted. */
  readonly subject: string;
  readonly text: string;
  readonly actor: string;
  readonly at: string;
  readonly change: number;
}
