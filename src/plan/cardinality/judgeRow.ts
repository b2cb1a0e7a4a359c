// Judges one row of a count against its bound.
import type { Bound } from '#model/rule';

/** `may-exceed`: only with its probable readings. `full`: exactly at the bound. `within` is said of closed lists alone. */
export type RowVerdict = 'exceeds' | 'may-exceed' | 'short' | 'full' | 'within' | 'at-least';

interface Row {
  readonly certain: readonly string[];
  readonly probable: readonly string[];
  /** Whether more may be meant than is named. */
  readonly open: boolean;
}

export function judgeRow({ certain, probable, open }: Row, { atLeast, atMost }: Bound): RowVerdict {
  const [sure, possible] = [certain.length, certain.length + probable.length];
  if (atMost !== undefined && sure > atMost) return 'exceeds';
  if (atMost !== undefined && possible > atMost) return 'may-exceed';
  if (atLeast !== undefined && possible < atLeast && !open) return 'short';
  if (atMost !== undefined && sure === atMost && !open) return 'full';
  return open ? 'at-least' : 'within';
}
