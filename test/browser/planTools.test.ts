// Changing the plan in a browser: a form in place with its draft, conflicts, undo; the draft's end; versions; the day something was known.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionAnswers, ActionName } from '#api/actions';
import type { PlanEdit } from '#model/planEdit';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import type { FindingView } from '#views/description';
import { serveActions, type Answers } from './fakeActions.ts';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

const ITEM = { status: 'behind', progress: { en: 'A first draft is done.' }, deadline: '2025-H1' };

/** The draft with the edits that were asked for; each has a number of its own. */
function written(edits: readonly PlanEdit[]): ActionAnswers['edit-plan'] {
  const made = edits.map((edit, index) => ({
    ...{ seq: 50 + index, edit, file: 'plan/tasks.yaml', actor: 'Wang', at: '2026-01-05T08:00:00.000Z', reason: 'r' },
    undone: false,
  }));
  return {
    change: 60,
    draft: { id: 4, base: 1, state: 'open', openedBy: 'Wang', openedAt: '', revision: 3, edits: made },
    conflicts: [],
    findings: [],
  };
}

const answers: Answers = {
  'read-item': () => ({ item: ITEM, file: 'plan/tasks.yaml' }),
  'edit-plan': ({ edits }) => written(edits as PlanEdit[]),
  'undo-draft-edit': () => ({ change: 61, conflicts: [], findings: [] }),
};

describe.skipIf(notWalkable !== undefined)(
  `tools of the plan${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    async function open(
      path: string,
      own: Answers = {},
    ): Promise<{
      page: Page;
      context: BrowserContext;
      faults: string[];
      asked: (action: ActionName) => Record<string, unknown>[];
    }> {
      const { page, context, faults } = await visit.open();
      const asked = await serveActions(page, { ...answers, ...own });
      await page.goto(`${visit.base}/en/${path}`);
      await drawn(page);
      return { page, context, faults, asked };
    }

    it('saves what was changed with what was read, leads to the draft and takes it back', async () => {
      const { page, context, faults, asked } = await open('tasks/project-list');
      await page.getByRole('button', { name: 'Report progress' }).click();
      const form = page.getByRole('form', { name: 'Report progress' });
      await form.getByLabel('Status').selectOption('done');
      expect(await form.getByLabel('Deadline').inputValue()).toBe('2025-H1');
      await form.getByLabel('Deadline').fill('end of 2025');
      await form.getByText('Read as: 31 December 2025').waitFor();
      await form.getByLabel('Reason').fill('Minutes of 3 December');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('2 changes stand in the draft').waitFor();
      expect(asked('edit-plan')).toEqual([
        {
          language: 'en',
          reason: 'Minutes of 3 December',
          edits: [
            { kind: 'set', list: 'tasks', id: 'project-list', path: ['status'], before: 'behind', after: 'done' },
            {
              ...{ kind: 'set', list: 'tasks', id: 'project-list', path: ['deadline'] },
              ...{ before: '2025-H1', after: '2025-12-31' },
            },
          ],
        },
      ]);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('saved-note');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Taken back: the draft is as it was before.').waitFor();
      expect(asked('undo-draft-edit').map(({ seq }) => seq)).toEqual([51, 50]);
      await page.getByRole('link', { name: 'Open the draft of the plan' }).click();
      await page.waitForURL('**/en/draft');
      expect(faults).toEqual([]);
      await context.close();
    });

    it('tells what is wrong at the field, sends nothing, and keeps what was typed over a reload', async () => {
      const { page, context, asked } = await open('tasks/project-list');
      await page.getByRole('button', { name: 'Report progress' }).click();
      await page.getByLabel('Deadline').fill('soon');
      await page.getByRole('button', { name: 'Write into the draft' }).click();
      await page.getByText('2 entries have to be mended first.').waitFor();
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('soon');
      await page.getByText('A period is asked for').waitFor();
      await page.reload();
      await drawn(page);
      await page.getByRole('button', { name: 'Report progress' }).click();
      expect(await page.getByLabel('Deadline').inputValue()).toBe('soon');
      await page.getByText('What you had filled in but not saved is here again.').waitFor();
      await page.getByRole('button', { name: 'Clear what I filled in' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Clear what I filled in' }).click();
      expect(await page.getByLabel('Deadline').inputValue()).toBe('2025-H1');
      expect(asked('edit-plan')).toEqual([]);
      await context.close();
    });

    it('shows both values where somebody else was faster, and saves the one chosen', async () => {
      const inConflict: NonNullable<Answers['edit-plan']> = ({ edits }) => {
        const [edit] = edits as PlanEdit[];
        if (edit?.kind !== 'set' || edit.before !== 'behind') return written(edits as PlanEdit[]);
        return { conflicts: [{ edit, present: 'on-schedule' }], findings: [] };
      };
      const { page, context, asked } = await open('tasks/project-list', { 'edit-plan': inConflict });
      await page.getByRole('button', { name: 'Report progress' }).click();
      await page.getByLabel('Status').selectOption('done');
      await page.getByLabel('Reason').fill('Checked');
      await page.getByRole('button', { name: 'Write into the draft' }).click();
      const conflict = page.getByRole('group', { name: 'Status: which one holds' });
      await conflict.waitFor();
      expect(await conflict.locator('dd').allTextContents()).toEqual([
        'done',
        'Keep mine',
        'on schedule',
        'Take theirs',
      ]);
      await conflict.getByRole('button', { name: 'Keep mine' }).click();
      await page.getByRole('button', { name: 'Write into the draft' }).click();
      await page.getByText('1 change stands in the draft').waitFor();
      expect(asked('edit-plan').at(-1)).toMatchObject({ edits: [{ before: 'on-schedule', after: 'done' }] });
      await context.close();
    });

    it('keeps the form open with the findings of an item that is refused', async () => {
      const finding: FindingView = {
        code: 'wrong-value',
        severity: 'error',
        what: 'The name is too long.',
        why: '',
        todo: '',
        place: 'plan/projects.yaml',
        related: [],
        subjects: [],
      };
      const { page, context, asked } = await open('tasks/project-list', {
        'edit-plan': () => ({ conflicts: [], findings: [finding] }),
      });
      await page.getByRole('button', { name: 'Add a project' }).click();
      await page.getByLabel('Name').fill('Harbour fab 2');
      expect(await page.getByLabel('Id').inputValue()).toBe('harbour-fab-2');
      await page.getByLabel('Investment').fill('1,200');
      await page.getByLabel('Reason').fill('Signed');
      await page.getByRole('button', { name: 'Write into the draft' }).click();
      await page.getByText('The name is too long.').waitFor();
      expect(await page.getByLabel('Name').inputValue()).toBe('Harbour fab 2');
      expect(asked('edit-plan')).toMatchObject([
        {
          edits: [
            {
              kind: 'add',
              list: 'projects',
              item: {
                id: 'harbour-fab-2',
                cluster: 'semiconductors',
                name: { en: 'Harbour fab 2' },
                investment: '1200',
              },
            },
          ],
        },
      ]);
      await context.close();
    });

    it('accepts a draft with errors only when they are confirmed, and with a reason', async () => {
      const { page, context, asked } = await open('draft', {
        'accept-draft': () => ({ change: 70, version: 5, conflicts: [], findings: [] }),
      });
      await page.getByRole('button', { name: 'Accept as new version' }).click();
      const form = page.getByRole('form', { name: 'Accept as new version' });
      await form.getByText('New findings of the draft: 1 error.').waitFor();
      await form.getByLabel('Reason for accepting').fill('Agreed on 8 December');
      await form.getByRole('button', { name: 'Accept as new version' }).click();
      await form.getByText('With errors, the box has to be ticked first.').waitFor();
      expect(asked('accept-draft')).toEqual([]);
      await form.getByRole('checkbox').check();
      await form.getByRole('button', { name: 'Accept as new version' }).click();
      await page.getByRole('status').getByText('Accepted: version 5 of the plan is in force.').waitFor();
      expect(asked('accept-draft')).toEqual([
        { language: 'en', draft: 4, revision: 2, reason: 'Agreed on 8 December' },
      ]);
      await context.close();
    });

    it('asks before a draft is discarded; Escape leaves all as it is and gives the focus back', async () => {
      const { page, context, asked } = await open('draft', { 'discard-draft': () => ({ change: 71 }) });
      const opener = page.getByRole('button', { name: 'Discard the draft' });
      await opener.click();
      const dialog = page.getByRole('dialog', { name: 'Discard the draft' });
      await dialog.getByRole('button', { name: 'Discard the draft' }).click();
      await dialog.getByText('A reason is needed.').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(asked('discard-draft')).toEqual([]);
      await opener.click();
      await dialog.getByLabel('Reason').fill('Overtaken');
      await dialog.getByRole('button', { name: 'Discard the draft' }).click();
      await page.getByText('The draft is discarded; the plan stays as it is.').waitFor();
      expect(asked('discard-draft')).toEqual([{ draft: 4, reason: 'Overtaken' }]);
      await context.close();
    });

    it('says in its own words why an edit or a version cannot be taken back', async () => {
      const { page, context } = await open('draft', {
        'undo-draft-edit': () => ({ refusal: 'conflict', what: 'later-edit' }),
      });
      await page.getByRole('button', { name: 'Take this change back (no. 31)' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take this change back' }).click();
      await page.getByRole('alert').getByText('Later changes rest on this one').waitFor();
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      await context.close();
    });

    it('loads files, returns to a version and undoes a change, each with its reason', async () => {
      const { page, context, asked } = await open('data', {
        'load-files': () => ({ change: 80, version: 6 }),
        'return-to-version': () => ({ change: 81, version: 7 }),
        'undo-change': () => ({ change: 82 }),
      });
      await page.getByText('plan/targets.yaml').waitFor();
      const confirm = async (name: string): Promise<void> => {
        await page.getByRole('dialog').getByLabel('Reason').fill(`because: ${name}`);
        await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      };
      await page.getByRole('button', { name: 'Load as new version' }).click();
      await confirm('Load as new version');
      await page.getByText('Loaded: version 6').waitFor();
      await page.getByRole('combobox', { name: 'Return to' }).selectOption('2');
      await page.getByRole('button', { name: 'Return to this version' }).click();
      await page.getByRole('dialog', { name: 'Return the plan to version 2' }).waitFor();
      await confirm('Return to this version');
      await page.getByText('Returned: version 7').waitFor();
      await page.goto(`${visit.base}/en/changes`);
      await page.getByRole('button', { name: 'Undo: 120 figures imported' }).click();
      await confirm('Undo');
      await page.getByText('Undone: 120 figures imported').waitFor();
      expect([asked('load-files'), asked('return-to-version'), asked('undo-change')]).toEqual([
        [{ reason: 'because: Load as new version' }],
        [{ number: 2, reason: 'because: Return to this version' }],
        [{ seq: 28, reason: 'because: Undo' }],
      ]);
      await context.close();
    });

    it('shows a page as it was known on a day, keeps the day on links, and lets go of it', async () => {
      const { page, context, faults } = await open('targets?asOf=2024-12-31');
      await page.getByRole('button', { name: 'As known on …' }).click();
      await page.getByLabel('As known on').fill('2025-03-01');
      await page.waitForURL('**/en/targets?asOf=2024-12-31&knownOn=2025-03-01');
      const asked = page.waitForRequest('**/api/pages/en/data?asOf=2024-12-31&knownOn=2025-03-01');
      await page.getByRole('link', { name: 'Data', exact: true }).click();
      await asked;
      await page.waitForURL('**/en/data?asOf=2024-12-31&knownOn=2025-03-01');
      await page.getByRole('button', { name: 'As known now' }).click();
      await page.waitForURL('**/en/data?asOf=2024-12-31');
      await page.getByRole('button', { name: 'As known on …' }).waitFor();
      await page.goto(`${visit.base}/en/rounds/x`);
      await drawn(page);
      expect(await page.locator('.navigation [aria-current="page"]').textContent()).toBe('Data');
      expect(faults).toEqual([]);
      await context.close();
    });
  },
);
