// Tar archives (ustar, POSIX.1-1988) written and read entry by entry: regular files only, one time and owner for all.

const BLOCK = 512;

export interface TarEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Two empty blocks end an archive; without them it was cut off. */
export const TAR_END: Uint8Array = new Uint8Array(2 * BLOCK);

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** Directory and name of a path that does not fit into the 100 bytes of the name field. */
function splitPath(path: string): readonly [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
    const [prefix, name] = [path.slice(0, cut), path.slice(cut + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`path too long for a tar archive: ${path}`);
}

/**
 * Header block of a regular file of `size` bytes (below 8 GiB), owned by 0:0 and dated 1970-01-01, so that equal files make equal
 * archives. Throws where the path has no cut into 155 + 100 bytes.
 */
export function tarHeader(path: string, size: number, mode = 0o644): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number): number =>
    block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1');
  const [prefix, name] = splitPath(path);
  block.write(name, 0);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.write('        0', 148, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write(prefix, 345);
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return block;
}

/** What follows a file of `size` bytes up to the next block. */
export function tarPadding(size: number): Uint8Array {
  return new Uint8Array(padded(size) - size);
}

const textAt = (block: Uint8Array, at: number, width: number): string => {
  const field = Buffer.from(block.buffer, block.byteOffset + at, width);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? width : end);
};

function readHeader(block: Uint8Array): { readonly path: string; readonly size: number } | undefined {
  const stated = Number.parseInt(textAt(block, 148, 8), 8);
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const size = Number.parseInt(textAt(block, 124, 12), 8);
  if (stated !== sum || !Number.isInteger(size) || textAt(block, 257, 5) !== 'ustar') return undefined;
  const prefix = textAt(block, 345, 155);
  return { path: `${prefix === '' ? '' : `${prefix}/`}${textAt(block, 0, 100)}`, size };
}

/** Bytes of a stream in portions of the length asked for. */
class Portions {
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly waiting: Uint8Array[] = [];
  private held = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  /** `undefined` where the stream ends before. */
  async take(length: number): Promise<Uint8Array | undefined> {
    while (this.held < length) {
      const next = await this.source.next();
      if (next.done === true) return undefined;
      this.waiting.push(next.value);
      this.held += next.value.length;
    }
    const all = Buffer.concat(this.waiting);
    this.waiting.splice(0, this.waiting.length, all.subarray(length));
    this.held -= length;
    return all.subarray(0, length);
  }
}

/** A tar archive that is cut off, damaged or holds an entry larger than allowed. */
export class BrokenArchive extends Error {}

/** Entries of an archive, one in memory at a time, each of at most `limit` bytes. Throws BrokenArchive. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<TarEntry> {
  const portions = new Portions(chunks);
  for (;;) {
    const block = await portions.take(BLOCK);
    if (block === undefined) throw new BrokenArchive('cut off');
    if (block.every((byte) => byte === 0)) return;
    const header = readHeader(block);
    if (header === undefined) throw new BrokenArchive('damaged header');
    if (header.size > limit) throw new BrokenArchive(`${header.path} is larger than ${limit} bytes`);
    const body = await portions.take(padded(header.size));
    if (body === undefined) throw new BrokenArchive(`${header.path} is cut off`);
    yield { path: header.path, bytes: body.subarray(0, header.size) };
  }
}
