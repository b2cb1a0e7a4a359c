// Tar archives: what is written is read back, by this reader and by the system's tar; a damaged archive is refused.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenArchive, readTar, TAR_END, tarHeader, tarPadding, type TarEntry } from './tar.ts';

const archive = (entries: readonly TarEntry[]): Buffer =>
  Buffer.concat([
    ...entries.flatMap(({ path, bytes }) => [tarHeader(path, bytes.length), bytes, tarPadding(bytes.length)]),
    TAR_END,
  ]);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(bytes: Uint8Array, chunk = 700, limit = 10_000): Promise<{ path: string; bytes: number[] }[]> {
  const found: { path: string; bytes: number[] }[] = [];
  for await (const entry of readTar(inChunks(bytes, chunk), limit))
    found.push({ path: entry.path, bytes: [...entry.bytes] });
  return found;
}

const long = `${'folder/'.repeat(20)}${'文件'.repeat(10)}.json`;

describe('tar', () => {
  it('gives back what was written, however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ path: fc.constantFrom('a', 'b/c.json', long), bytes: fc.uint8Array({ maxLength: 1500 }) }),
        ),
        fc.integer({ min: 1, max: 3000 }),
        async (entries, chunk) => {
          expect(await readAll(archive(entries), chunk)).toEqual(
            entries.map(({ path, bytes }) => ({ path, bytes: [...bytes] })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read by the system’s tar', () => {
    const folder = mkdtempSync(join(tmpdir(), 'marshall-tar-'));
    try {
      writeFileSync(
        join(folder, 'a.tar'),
        archive([
          { path: long, bytes: Buffer.from('深圳') },
          { path: 'empty', bytes: Buffer.alloc(0) },
        ]),
      );
      execFileSync('tar', ['-xf', 'a.tar'], { cwd: folder });
      expect(readFileSync(join(folder, long), 'utf8')).toBe('深圳');
      expect(readFileSync(join(folder, 'empty'), 'utf8')).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('refuses an archive that is cut off anywhere, damaged, or holds more than allowed', async () => {
    const whole = archive([{ path: 'a', bytes: Buffer.from('x'.repeat(600)) }]);
    for (const length of [0, 100, 512, 800, 1536]) {
      await expect(readAll(whole.subarray(0, length)), `${length} bytes`).rejects.toThrow(BrokenArchive);
    }
    const damaged = Buffer.from(whole);
    damaged[10] = 66;
    await expect(readAll(damaged)).rejects.toThrow('damaged header');
    await expect(readAll(whole, 700, 599)).rejects.toThrow('larger than 599');
    expect(() => tarHeader('x'.repeat(300), 1)).toThrow('too long');
  });
});
