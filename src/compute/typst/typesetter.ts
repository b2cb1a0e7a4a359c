// The typesetter: the only file that knows typst. It sees what it is given and the pinned fonts: no file, no network, no clock.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { Failure } from '#kernel/failure';
import type { TypstSource } from '#report/edition/typst/typstSource';
import { FONT_NAMES, fontFile } from '../fonts.ts';

/** Documents are tagged so that they can be read aloud: ISO 14289-1. */
const STANDARD = 'ua-1';

/**
 * Its world begins at a folder that does not exist: only files put there in memory can be read, and no path leads out of it.
 */
const WORLD = fileURLToPath(new URL('./no-such-folder', import.meta.url));

export interface Typesetter {
  /** PDF of the source; `seconds` since 1970 stand in it as the time of its making. Throws with what typst says of the source. */
  readonly pdf: (source: TypstSource, seconds: number) => Uint8Array;
}

/** A Failure on machines for which the engine has no binary. */
export function openTypesetter(): Typesetter | Failure {
  try {
    const library = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;
    // Fonts of the program come before those of the machine, and the template turns the machine's off as substitutes.
    const fontPaths = FONT_NAMES.map((name) => dirname(fontFile(name)));
    const compiler = library.NodeCompiler.create({ workspace: WORLD, fontArgs: [{ fontPaths }] });
    return { pdf: (source, seconds) => typeset(compiler, source, seconds) };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { failure: 'infeasible', what: 'pdf', detail: `${process.platform}-${process.arch}: ${detail}` };
  }
}

function typeset(compiler: Typst.NodeCompiler, { main, files }: TypstSource, seconds: number): Uint8Array {
  try {
    for (const { path, bytes } of files) compiler.mapShadow(`${WORLD}${path}`, Buffer.from(bytes));
    const compiled = compiler.compile({ mainFileContent: main, resetRead: true });
    const { result } = compiled;
    if (result === null) throw new Error(saidBy(compiled));
    return new Uint8Array(compiler.pdf(result, { creationTimestamp: seconds, pdfStandard: STANDARD, pdfTags: true }));
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function saidBy(compiled: Typst.NodeTypstCompileResult): string {
  const said: readonly { readonly message?: string }[] = compiled.takeError()?.shortDiagnostics ?? [];
  return said.map(({ message }) => message ?? '').join('; ');
}
