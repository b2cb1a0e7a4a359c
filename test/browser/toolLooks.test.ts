// Open forms and questions in all four looks: accessible by rule, and within the screen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { serveActions } from './fakeActions.ts';
import { LOOKS, wrongOn } from './looks.ts';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

describe.skipIf(notWalkable !== undefined)(
  `looks of the tools${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    it.each(LOOKS)('%s, %d px, %s', async (language, width, colorScheme) => {
      const { page, context, faults } = await visit.open({ viewport: { width, height: 900 }, colorScheme });
      await serveActions(page, {
        'read-item': () => ({ item: { status: 'behind' }, file: 'plan/tasks.yaml', draft: 4 }),
        'read-draft': () => ({}),
        'save-draft': () => ({ revision: 1 }),
      });
      const wrong: string[] = [];
      const look = async (path: string, openTool: () => Promise<void>): Promise<void> => {
        await page.goto(`${visit.base}/${language}/${path}`);
        await drawn(page);
        await page.locator('.tool-block button').first().waitFor();
        await openTool();
        wrong.push(...(await wrongOn(page, path)));
      };
      const press = (selector: string): Promise<void> => page.locator(selector).first().click();
      await look('tasks/project-list?knownOn=2025-06-30', async () => {
        await press('.edit-item button');
        await press('.item-form button[type="submit"]');
      });
      await look('draft', () => press('.draft-desk button'));
      await look('data', () => press('.load-files button'));
      await look('changes', () => press('.undo-changes button'));
      await look('rounds', async () => {
        await press('.open-round button');
        await press('.round-form .form-part:last-of-type .form-ways button');
        await page.locator('.pick-choices input').first().check();
        await page.locator('.pick-choices').nth(1).locator('input').first().check();
        await press('.picker > .form-ways button');
        await press('.round-form button[type="submit"]');
      });
      await look('rounds/round-2025-h1', () => press('.review-table tbody button'));
      await context.close();
      expect([...wrong, ...faults]).toEqual([]);
    });
  },
);
