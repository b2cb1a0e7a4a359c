// The pinned letters: which files, where they are, which characters they hold. No font of the machine is ever taken.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codePointsOf, type CodePoints } from './codePoints.ts';

const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';

/** Files that are needed of each package, and no others. */
const FILES = {
  serif: [SERIF, '400Regular/NotoSerifSC_400Regular.ttf'],
  serifBold: [SERIF, '700Bold/NotoSerifSC_700Bold.ttf'],
  sans: [SANS, '400Regular/NotoSansSC_400Regular.ttf'],
  sansBold: [SANS, '700Bold/NotoSansSC_700Bold.ttf'],
} as const;
export type FontName = keyof typeof FILES;
export const FONT_NAMES = Object.keys(FILES) as readonly FontName[];

/** Path of a font in the packages beside the program, in a checkout as in the offline archive. */
export function fontFile(name: FontName): string {
  const [library, file] = FILES[name];
  return join(dirname(createRequire(import.meta.url).resolve(`${library}/package.json`)), file);
}

let printable: CodePoints | undefined;

/** Whether all fonts hold a character, so that it can be printed anywhere. */
export function isPrintable(codePoint: number): boolean {
  if (printable === undefined) {
    const held = (['serif', 'sans'] as const).map((name) => codePointsOf(readFileSync(fontFile(name))));
    printable = (one) => held.every((has) => has(one));
  }
  return printable(codePoint);
}
