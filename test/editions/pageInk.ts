// Where ink is on the printed pages of a PDF, measured on pictures of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PageInk {
  readonly page: number;
  readonly landscape: boolean;
  /** Distance of the outermost ink from each edge, in millimetres; undefined on an empty page. */
  readonly clear:
    | { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
    | undefined;
}

const DOTS_PER_INCH = 50;
const MILLIMETRE = DOTS_PER_INCH / 25.4;
/** Darker than this is ink; lighter are the edges of letters. */
const INK = 200;

export const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;

/** One entry a page. */
export function pageInk(pdf: Uint8Array): readonly PageInk[] {
  const scratch = mkdtempSync(join(tmpdir(), 'marshall-ink-'));
  try {
    const file = join(scratch, 'file.pdf');
    writeFileSync(file, pdf);
    spawnSync('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), file, join(scratch, 'page')]);
    const pictures = readdirSync(scratch).filter((name) => name.endsWith('.pgm'));
    return pictures.toSorted().map((name, at) => inkOf(at + 1, readFileSync(join(scratch, name))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Portable grey map: `P5 width height 255`, then one byte a dot. */
function inkOf(page: number, bytes: Buffer): PageInk {
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const [across, down] = [Number(width), Number(height)];
  const bounds = { left: across, right: -1, top: down, bottom: -1 };
  for (let at = head.length; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 255) >= INK) continue;
    const [x, y] = [(at - head.length) % across, Math.floor((at - head.length) / across)];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = y;
  }
  const clear = {
    left: bounds.left / MILLIMETRE,
    right: (across - 1 - bounds.right) / MILLIMETRE,
    top: bounds.top / MILLIMETRE,
    bottom: (down - 1 - bounds.bottom) / MILLIMETRE,
  };
  return { page, landscape: across > down, clear: bounds.right < 0 ? undefined : clear };
}

/** Pictures of some pages, to be looked at. */
export function keepPages(pdf: Uint8Array, folder: string, name: string, pages: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  for (const page of pages) {
    const range = ['-f', String(page), '-l', String(page)];
    spawnSync('pdftoppm', ['-png', '-r', '80', ...range, file, join(folder, name)]);
  }
  rmSync(file);
}
