// Zip archive of an office file: its directory, and its parts inflated piece by piece within limits.
import { inflatedPieces } from '../zip.ts';
import type { ArchiveLimits } from './limits.ts';
import { damaged, Refusal, tooLarge } from './refusal.ts';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const MEMBER = 0x02014b50;
const LOCAL = 0x04034b50;
const ALL_ONES = 0xffffffff;
/** First bytes of the older binary format, which holds protected workbooks too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export class Archive {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();
  private readonly inflated = new Map<string, number>();

  /** Throws a Refusal where the bytes are no archive or declare more than the limits allow. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ArchiveLimits,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** The bytes of a part; a Refusal is thrown at the first piece beyond a limit. */
  *read(path: string): Generator<Uint8Array> {
    const entry = this.entries.get(path);
    if (entry === undefined) throw new Refusal('xlsx-not-a-workbook', { fault: 'part-missing', part: path });
    let size = 0;
    for (const piece of this.pieces(path, entry)) {
      size += piece.length;
      this.count(path, entry, size);
      yield piece;
    }
    if (size !== entry.size) throw damaged(path);
  }

  private *pieces(path: string, entry: Entry): Generator<Uint8Array> {
    const packed = this.packedBytes(path, entry);
    if (entry.method === 0) {
      yield packed;
      return;
    }
    if (entry.method !== 8) throw damaged(path);
    const pieces = inflatedPieces(packed);
    for (;;) {
      const next = nextOf(pieces, path);
      if (next === undefined) return;
      yield next;
    }
  }

  private packedBytes(path: string, { offset, packed }: Entry): Uint8Array {
    if (offset + 30 > this.bytes.length || this.u32(offset) !== LOCAL) throw damaged(path);
    const start = offset + 30 + this.u16(offset + 26) + this.u16(offset + 28);
    if (start + packed > this.bytes.length) throw damaged(path);
    return this.bytes.subarray(start, start + packed);
  }

  /** Parts read twice count once. */
  private count(path: string, { packed }: Entry, size: number): void {
    const { limits, inflated } = this;
    if (size > limits.ratioFrom && size > limits.ratio * packed) throw tooLarge('ratio', limits.ratio);
    if (size > (inflated.get(path) ?? 0)) inflated.set(path, size);
    const total = [...inflated.values()].reduce((sum, part) => sum + part, 0);
    if (total > limits.inflated) throw tooLarge('inflated', limits.inflated);
  }

  private readDirectory(): void {
    const { count, offset } = this.findDirectory();
    if (count > this.limits.entries) throw tooLarge('entries', this.limits.entries);
    let [at, declared] = [offset, 0];
    for (let i = 0; i < count; i += 1) {
      if (at + 46 > this.bytes.length || this.u32(at) !== MEMBER) throw damaged('directory');
      const [name, extra, comment] = [this.u16(at + 28), this.u16(at + 30), this.u16(at + 32)];
      const path = new TextDecoder('utf-8').decode(this.bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/');
      const entry = this.entryAt(at, at + 46 + name, extra);
      declared += entry.size;
      if (!this.entries.has(path)) this.entries.set(path, entry);
      at += 46 + name + extra + comment;
    }
    if (declared > this.limits.inflated) throw tooLarge('inflated', this.limits.inflated);
  }

  private entryAt(at: number, extraAt: number, extraLength: number): Entry {
    const method = this.u16(at + 10);
    if ((this.u16(at + 8) & 1) === 1) throw new Refusal('xlsx-not-a-workbook', { fault: 'protected', part: '' });
    const fields = [this.u32(at + 24), this.u32(at + 20), this.u32(at + 42)];
    const large = fields.includes(ALL_ONES) ? this.largeFields(extraAt, extraLength) : [];
    const [size = 0, packed = 0, offset = 0] = fields.map((field) =>
      field === ALL_ONES ? (large.shift() ?? 0) : field,
    );
    return { method, packed, size, offset };
  }

  /** Sizes and offset of more than 32 bits (extra field 1 of zip64): those that the entry marks, in its order. */
  private largeFields(from: number, length: number): number[] {
    const end = Math.min(from + length, this.bytes.length - 4);
    for (let at = from; at + 4 <= end; at += 4 + this.u16(at + 2)) {
      if (this.u16(at) !== 1) continue;
      const count = Math.min(3, Math.floor(Math.min(this.u16(at + 2), this.bytes.length - at - 4) / 8));
      return Array.from({ length: count }, (_, i) => this.u64(at + 4 + 8 * i));
    }
    return [];
  }

  private findDirectory(): { readonly count: number; readonly offset: number } {
    if (COMPOUND.every((byte, i) => this.bytes[i] === byte))
      throw new Refusal('xlsx-not-a-workbook', { fault: 'old-format', part: '' });
    const last = this.bytes.length - END_LENGTH;
    for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
      if (this.u32(at) !== END) continue;
      const [count, offset] = [this.u16(at + 10), this.u32(at + 16)];
      return count === 0xffff || offset === ALL_ONES ? this.largeDirectory(at) : { count, offset };
    }
    throw new Refusal('xlsx-not-a-workbook', { fault: 'not-a-zip', part: '' });
  }

  private largeDirectory(end: number): { readonly count: number; readonly offset: number } {
    const locator = end - 20;
    if (locator < 0 || this.u32(locator) !== LOCATOR) throw damaged('directory');
    const at = this.u64(locator + 8);
    if (at + 56 > this.bytes.length || this.u32(at) !== END_64) throw damaged('directory');
    return { count: this.u64(at + 32), offset: this.u64(at + 48) };
  }

  private u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  private u64(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }
}

function nextOf(pieces: Iterator<Uint8Array>, path: string): Uint8Array | undefined {
  try {
    const { done, value } = pieces.next();
    return done === true ? undefined : value;
  } catch {
    throw damaged(path);
  }
}
