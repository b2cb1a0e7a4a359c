// A collection round in a browser: the form with its draft, workbooks back, 退回, acceptance with conflicts, reminders, the end.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName, MergedReturn } from '#api/actions';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { serveActions, type Answers } from './fakeActions.ts';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

/** A record that keeps one draft. */
function draftKeeper(): Answers {
  let kept: { content: unknown; revision: number; savedAt: string } | undefined;
  return {
    'read-draft': () => ({ draft: kept }),
    'save-draft': ({ content, seen }) => {
      if (kept !== undefined && kept.revision !== seen) return { refusal: 'conflict', what: 'draft' };
      kept = { content, revision: (kept?.revision ?? 0) + 1, savedAt: '2026-01-05T08:00:00.000Z' };
      return { revision: kept.revision };
    },
    'delete-draft': () => {
      kept = undefined;
      return {};
    },
  };
}

const RETURNS: readonly MergedReturn[] = [
  { file: 'north.xlsx', reporter: 'north', submission: 11, figures: 12, findings: [] },
  {
    file: 'east.xlsx',
    reporter: 'east',
    submission: 12,
    figures: 12,
    findings: [
      {
        ...{
          code: 'x',
          severity: 'warning',
          what: 'Value added has doubled.',
          why: '',
          todo: 'Check it.',
          place: 'B4',
        },
        ...{ related: [], subjects: [] },
      },
    ],
  },
  { file: 'other.xlsx', figures: 0, fault: 'This is no workbook of this round.', findings: [] },
];

const workbook = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(name) });

describe.skipIf(notWalkable !== undefined)(
  `collection rounds${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    async function open(
      path: string,
      answers: Answers,
    ): Promise<{
      page: Page;
      context: BrowserContext;
      faults: string[];
      asked: (action: ActionName) => Record<string, unknown>[];
    }> {
      const { page, context, faults } = await visit.open({ permissions: ['clipboard-read', 'clipboard-write'] });
      const asked = await serveActions(page, answers);
      let uploads = 0;
      await page.route('**/api/uploads?*', (route) =>
        route.fulfill({ json: { upload: String((uploads += 1)).padStart(32, '0') } }),
      );
      await page.goto(`${visit.base}/en/${path}`);
      await drawn(page);
      return { page, context, faults, asked };
    }

    it('opens a round from a form that survives a reload', async () => {
      const { page, context, faults, asked } = await open('rounds', {
        ...draftKeeper(),
        'open-round': ({ id }) => ({ change: 90, round: id as string }),
      });
      await page.getByRole('button', { name: 'Open a collection round' }).click();
      const form = page.getByRole('form');
      await form.getByLabel('Name of the round').fill('Half-year figures');
      await form.getByLabel('Period').fill('first half of 2025');
      expect(await form.getByRole('textbox', { name: 'Id' }).inputValue()).toBe('round-2025-h1');
      await form.getByLabel('Find indicators').fill('value');
      await form.getByRole('checkbox', { name: /^Value added/ }).check();
      await form.getByRole('checkbox', { name: 'New materials' }).check();
      await form.getByRole('checkbox', { name: 'Whole economy' }).check();
      await form.getByRole('button', { name: 'Add 2' }).click();
      await form.getByLabel('Highest of Value added New materials').fill('9,000');
      await form.getByRole('button', { name: 'Remove North' }).click();
      await form.getByRole('button', { name: 'Add a department' }).click();
      await form.getByText('The draft is saved').waitFor();
      await page.reload();
      await drawn(page);
      await page.getByText('draft of a collection round that is not finished').waitFor();
      await page.getByRole('button', { name: 'Go on with the collection round' }).click();
      await form.getByText('6 units report.').waitFor();
      await form.getByRole('button', { name: 'Open the round' }).click();
      await form.getByText('2 entries have to be mended first.').waitFor();
      await form.getByText('Give the unit a name.').waitFor();
      expect(asked('open-round')).toEqual([]);
      await form.getByLabel('Due by').fill('2025-07-20');
      await form.getByLabel('Name of department').fill('Industry department');
      await form.getByRole('button', { name: 'Open the round' }).click();
      await page.waitForURL('**/en/rounds/round-2025-h1');
      expect(asked('open-round')).toMatchObject([
        {
          ...{ id: 'round-2025-h1', name: 'Half-year figures', period: '2025-H1', deadline: '2025-07-20' },
          items: [
            { indicator: 'value-added', unit: 'hundred-million-yuan' },
            { indicator: 'value-added', cluster: 'new-materials', unit: 'hundred-million-yuan', to: '9000' },
          ],
        },
      ]);
      expect(asked('delete-draft')).toHaveLength(1);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('asks which draft to keep where another window has saved one', async () => {
      const { page, context } = await open('rounds', {
        'read-draft': () => ({
          draft: { content: { name: 'Theirs' }, revision: 3, savedAt: '2026-01-05T08:00:00.000Z' },
        }),
        'save-draft': () => ({ refusal: 'conflict', what: 'draft' }),
      });
      await page.getByRole('button', { name: 'Go on with the collection round' }).click();
      await page.getByLabel('Name of the round').fill('Mine');
      await page.getByText('The draft was changed elsewhere').waitFor();
      await page.getByRole('button', { name: 'Take the other' }).click();
      await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value === 'Theirs');
      expect(await page.getByText('The draft was changed elsewhere').count()).toBe(0);
      await context.close();
    });

    it('takes returned workbooks in one go and tells what came of each', async () => {
      const { page, context, faults, asked } = await open('rounds/round-2025-h1', {
        'merge-returns': () => ({ returns: RETURNS }),
      });
      expect(await page.getByRole('link', { name: 'Download all workbooks (ZIP)' }).getAttribute('href')).toBe(
        '/api/files/en/rounds/round-2025-h1/templates.zip',
      );
      await page
        .locator('input[type="file"]')
        .setInputFiles([...['north', 'east', 'other'].map((name) => workbook(`${name}.xlsx`)), workbook('note.docx')]);
      await page.getByText('2 of 3 workbooks taken.').waitFor();
      await page.getByText('These are no XLSX files and were not taken: note.docx').waitFor();
      await page.getByText('This is no workbook of this round.').waitFor();
      expect(asked('merge-returns')).toMatchObject([
        { round: 'round-2025-h1', uploads: ['1', '2', '3'].map((end) => end.padStart(32, '0')) },
      ]);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('returns a workbook with the findings as reasons', async () => {
      const { page, context, asked } = await open('rounds/round-2025-h1', {
        'merge-returns': () => ({ returns: RETURNS }),
        'return-submission': () => ({ change: 91 }),
      });
      await page.locator('input[type="file"]').setInputFiles([workbook('east.xlsx')]);
      await page.getByText('2 of 3 workbooks taken.').waitFor();
      await page.getByRole('button', { name: 'Return to East' }).click();
      const dialog = page.getByRole('dialog', { name: 'Return the figures to East' });
      await dialog.getByRole('button', { name: 'Value added has doubled.' }).click();
      await dialog.getByRole('button', { name: 'Return', exact: true }).click();
      await page.getByText('Returned to East.').waitFor();
      expect(asked('return-submission')).toEqual([{ submission: 12, reason: 'Value added has doubled.' }]);
      await context.close();
    });

    it('accepts those selected after asking, and shows figures that were changed meanwhile', async () => {
      const row = {
        effect: 'conflict',
        figure: 'f',
        row: 'value-added|',
        at: '2025-H1',
        name: 'Value added in North',
        period: 'first half of 2025',
        incoming: '118.2',
        present: '117.9',
        presentBy: 'Wang Min',
      } as const;
      const counts = { added: 24, revised: 1, unchanged: 0 };
      const { page, context, asked } = await open('rounds/round-2025-h1', {
        'accept-submissions': ({ submissions }) => ({
          ...{ counts, findings: [] },
          conflicts: (submissions as number[]).includes(11) ? [row] : [],
        }),
      });
      const accept = async (name: string): Promise<void> => {
        await page.getByRole('button', { name }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
      };
      await accept('Accept 2 units');
      const conflict = page.getByRole('alert').getByRole('row', { name: /Value added in North/ });
      await conflict.waitFor();
      expect(await conflict.locator('td').allTextContents()).toEqual([
        'first half of 2025',
        '118.2',
        '117.9',
        'Wang Min',
      ]);
      await page.getByLabel('Select North').uncheck();
      await accept('Accept 1 unit');
      await page.getByText('Accepted: 24 new, 1 revised, 0 unchanged.').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(asked('accept-submissions')).toEqual([{ submissions: [11, 12] }, { submissions: [12] }]);
      await context.close();
    });

    it('writes reminders to be copied, and closes the round after naming who is open', async () => {
      const { page, context, asked } = await open('rounds/round-2025-h1', {
        'round-reminders': () => ({
          texts: [{ reporter: 'hill', name: 'Hill', text: 'Hill: please report by 20 July.' }],
        }),
        'close-round': () => ({ change: 92 }),
      });
      await page.getByRole('button', { name: 'Write reminders' }).click();
      await page.getByRole('button', { name: 'Copy the text for Hill' }).click();
      await page.getByText('Copied: Hill').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hill: please report by 20 July.');
      await page.getByRole('button', { name: 'Close the round' }).click();
      await page.getByText('Not accepted yet: North, East, South, Hill, West.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
      await page.getByRole('status').getByText('This round is closed').waitFor();
      expect(asked('close-round')).toEqual([{ round: 'round-2025-h1' }]);
      await context.close();
    });
  },
);
