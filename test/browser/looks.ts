// The looks that pages are seen in, and what is wrong with one by rule.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Language, width of the screen, colours. */
export const LOOKS = [
  ['zh', 1440, 'light'],
  ['en', 1440, 'dark'],
  ['zh', 390, 'dark'],
  ['en', 390, 'light'],
] as const;

/** What is wrong with the page as it stands. */
export async function wrongOn(page: Page, name: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await axe.analyze();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id}: ${node.target.join(' ')}`)),
    ...(excess > 0 ? [`${name}: ${excess}px wider than the screen`] : []),
  ];
}
