// Characters of a page that the browser has no letter for, found by drawing them beside one that no font has.
import type { Page } from 'playwright-core';

/** Of a private range, with no letter in any font. */
export const NO_LETTER = '\u{10FFFD}';

/** Characters of the body's text that look as the one without a letter does, each drawn in the font of the page. */
export function withoutLetter(page: Page): Promise<string[]> {
  return page.evaluate((none) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.canvas.width = context.canvas.height = 32;
    context.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    const drawn = (character: string): string => {
      context.clearRect(0, 0, 32, 32);
      context.fillText(character, 2, 26);
      return context.getImageData(0, 0, 32, 32).data.join();
    };
    const box = drawn(none);
    const characters = new Set(document.body.textContent ?? '');
    return [...characters].filter((one) => /\S/u.test(one) && drawn(one) === box);
  }, NO_LETTER);
}
