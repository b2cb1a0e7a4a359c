// Characters that a font holds, read from its table of characters (OpenType `cmap`, format 12 or 4).
export type CodePoints = (codePoint: number) => boolean;

const CMAP = 0x636d6170;

/** Throws where the bytes are no font with such a table: the fonts are pinned, so that would be a broken installation. */
export function codePointsOf(bytes: Uint8Array): CodePoints {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(view);
  const starts = Array.from({ length: view.getUint16(cmap + 2) }, (_, at) => cmap + view.getUint32(cmap + 8 + at * 8));
  const ranges = [
    ...starts.filter((at) => view.getUint16(at) === 12).flatMap((at) => groupsOf(view, at)),
    ...starts.filter((at) => view.getUint16(at) === 4).flatMap((at) => segmentsOf(view, at)),
  ];
  if (ranges.length === 0) throw new Error('a pinned font holds no table of characters');
  const held = new Set<number>();
  for (const [first, last] of ranges) for (let one = first; one <= last; one += 1) held.add(one);
  return (codePoint) => held.has(codePoint);
}

function tableAt(view: DataView): number {
  for (let at = 0; at < view.getUint16(4); at += 1) {
    if (view.getUint32(12 + at * 16) === CMAP) return view.getUint32(12 + at * 16 + 8);
  }
  throw new Error('a pinned font holds no table of characters');
}

type Range = readonly [number, number];

/** Format 12: groups of sequential characters. */
function groupsOf(view: DataView, at: number): readonly Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, group) => {
    const start = at + 16 + group * 12;
    return [view.getUint32(start), view.getUint32(start + 4)] as const;
  });
}

/** Format 4: segments of the basic plane; the last one ends the table and holds nothing. */
function segmentsOf(view: DataView, at: number): readonly Range[] {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count - 1 }, (_, segment) => {
    const last = view.getUint16(at + 14 + segment * 2);
    return [view.getUint16(at + 16 + (count + segment) * 2), last] as const;
  });
}
