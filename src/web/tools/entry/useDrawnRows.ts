// Which rows of a long sheet are drawn: those in view, and always the one in use, so that its input keeps the focus.
import type { RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '../../table/virtualRows.ts';

/** Above this, rows out of view are not drawn. */
const ALL_DRAWN = 120;
const ROW_HEIGHT = 40;

export interface DrawnRow {
  readonly index: number;
  /** Height left out above this row. */
  readonly gap: number;
}

export interface DrawnRows {
  readonly drawn: readonly DrawnRow[];
  /** Height left out below the last one. */
  readonly below: number;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
  readonly reach: (row: number) => void;
}

export function useDrawnRows(container: RefObject<HTMLElement | null>, count: number, active: number): DrawnRows {
  const isVirtual = count > ALL_DRAWN;
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: isVirtual,
    getScrollElement: () => container.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  if (!isVirtual) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
    return { drawn, below: 0, measure: undefined, reach: () => undefined };
  }
  const items = virtual.getVirtualItems();
  return {
    drawn: items.map(({ index, start }, at) => ({ index, gap: start - (items[at - 1]?.end ?? 0) })),
    below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
    reach: (row) => virtual.scrollToIndex(row),
  };
}
