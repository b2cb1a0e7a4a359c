// Level of a heading on a page; the title of the page is h1, and an edition has headings of three depths with tables below them.
import type { SectionView } from '#views/description';

export type HeadingLevel = 2 | 3 | 4 | 5;

/** The element of a heading by its level. */
export const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** The level of headings below one of `level`. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return Math.min(5, level + 1) as HeadingLevel;
}

/** Level of each section's heading, below the title of the page: by depth, and never more than one below the heading before. */
export function headingLevels(sections: readonly Pick<SectionView, 'heading' | 'level'>[]): readonly HeadingLevel[] {
  let before = 1;
  return sections.map(({ heading, level = 1 }) => {
    if (heading === undefined) return 2;
    before = Math.min(before, level) + 1;
    return before as HeadingLevel;
  });
}

/** Number and heading as one text; a Chinese number ends with its own mark, so that no space follows. */
export function headingText({ number = '', heading = '' }: Pick<SectionView, 'heading' | 'number'>): string {
  return number === '' || /[、）]$/.test(number) ? number + heading : `${number} ${heading}`;
}
