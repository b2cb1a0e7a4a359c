// Places for the labels of a chart: each where it covers no other label and crosses the fewest lines.

/** Upright rectangle in pixels from the upper left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a segment has a point inside the box: its part between each pair of sides is cut off in turn (Liang and Barsky). */
export function crosses({ from, to }: Segment, box: Box): boolean {
  const [x, y] = from;
  const [dx, dy] = [to[0] - x, to[1] - y];
  let [start, end] = [0, 1];
  for (const [move, room] of [
    [-dx, x - box.left],
    [dx, box.right - x],
    [-dy, y - box.top],
    [dy, box.bottom - y],
  ] as const) {
    if (move === 0 && room < 0) return false;
    if (move < 0) start = Math.max(start, room / move);
    if (move > 0) end = Math.min(end, room / move);
  }
  return start < end;
}

interface Obstacles {
  readonly within: Box;
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

/** Around a point: above, below, right, left, then aslant. */
const SIDES = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [-1, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
] as const;

/** Boxes of `width` and `height` around the point at `x`, `y`, `gap` away from it, in the order in which they are preferred. */
export function boxesAround(x: number, y: number, width: number, height: number, gap: number): readonly Box[] {
  return SIDES.map(([aside, along]) => {
    const near = along === 0 ? gap : gap / 2;
    const left = aside === 0 ? x - width / 2 : aside > 0 ? x + near : x - near - width;
    const top = along === 0 ? y - height / 2 : along > 0 ? y + gap : y - gap - height;
    return { left, right: left + width, top, bottom: top + height };
  });
}

/** The first of `boxes` that lies inside, covers no other box and crosses the fewest lines, at most `crossings`. */
export function placeLabel(boxes: readonly Box[], obstacles: Obstacles, crossings: number): Box | undefined {
  const { within } = obstacles;
  const free = boxes.filter(
    (box) =>
      box.left >= within.left &&
      box.right <= within.right &&
      box.top >= within.top &&
      box.bottom <= within.bottom &&
      !obstacles.boxes.some((other) => overlaps(box, other)),
  );
  const counted = free.map((box) => ({
    box,
    count: obstacles.segments.filter((segment) => crosses(segment, box)).length,
  }));
  const best = counted.toSorted((a, b) => a.count - b.count)[0];
  return best === undefined || best.count > crossings ? undefined : best.box;
}

/**
 * Heights for labels one under another, in their order: each as near to the height it wants as `height` between neighbours
 * allows, all between `top` and `bottom`. Neighbours in each other's way move apart by the same amount.
 */
export function spread(wanted: readonly number[], height: number, top: number, bottom: number): readonly number[] {
  const groups: { start: number; readonly wants: number[] }[] = [];
  for (const want of wanted) {
    let group = { start: want, wants: [want] };
    for (let last = groups.at(-1); last !== undefined; last = groups.at(-1)) {
      if (last.start + last.wants.length * height <= group.start) break;
      groups.pop();
      const wants = [...last.wants, ...group.wants];
      const start = wants.reduce((sum, each, index) => sum + each - index * height, 0) / wants.length;
      group = { start, wants };
    }
    groups.push(group);
  }
  const heights = groups.flatMap(({ start, wants }) => wants.map((_, index) => start + index * height));
  const above = heights.map((each, index) => Math.max(each, top + index * height));
  return above.map((each, index) => Math.min(each, bottom - (above.length - 1 - index) * height));
}
