// Transaction times of the record: UTC, the same for every reader.
import type { CellView } from '../description.ts';

/** "2026-03-01 08:15" of an ISO time in UTC; the seconds stay behind. */
const toMinute = (at: string): string => at.slice(0, 16).replace('T', ' ');

export function momentText(at: string): string {
  return `${toMinute(at)} UTC`;
}

/** For a column whose title says UTC. */
export function momentCell(at: string): CellView {
  return { text: toMinute(at), value: at };
}
