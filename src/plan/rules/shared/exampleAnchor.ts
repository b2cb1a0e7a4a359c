// A document and an anchor into it that hold, for the examples of rules about anchors.
import { DOCUMENTS, withBasics } from './exampleFiles.ts';

export const DOCUMENT_TEXT = 'By 2025, the total number of national high-tech enterprises should have reached 800.\n';

export const ANCHOR = {
  document: 'luohu-no-1',
  sha256: '4249385360395d98d57fde06912d2165adb4325c8bdc550097f558c701b9ca4e',
  start: '9',
  end: '83',
  quoteSha256: 'c1e129b821c469353e42ebe02b8060a1c8893290dfc42800e50e053ad1377916',
  fragment: 'national high-tech enterprises should have reached 800',
};

/** Files with one target that rests on the anchor, some of its fields changed. */
export function anchoredFiles(
  change: Partial<typeof ANCHOR> = {},
  documents: string = DOCUMENTS,
): Readonly<Record<string, string>> {
  const anchor = Object.entries({ ...ANCHOR, ...change }).map(([key, value]) => `      ${key}: ${value}\n`);
  return withBasics({
    'plan/documents.yaml': documents,
    'plan/targets.yaml': `targets:
  - id: luohu-high-tech-2025
    indicator: high-tech-enterprises
    place: luohu
    type: level
    value: 800
    unit: enterprise
    due: 2025
    anchor:
${anchor.join('')}`,
  });
}
