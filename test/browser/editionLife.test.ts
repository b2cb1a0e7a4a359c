// The life of an edition in a browser: opened, moved on, drafts, files, issue, verification.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobAnswer } from '#api/actions';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { serveJob, visitEdition } from './editionVisit.ts';
import { sampleEditionPages, verifiedEdition } from './sampleEditionPages.ts';
import { startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

describe.skipIf(notWalkable !== undefined)(
  `life of an edition${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    it('opens an edition and goes to its drafting', async () => {
      const { page, context, asked } = await visitEdition(visit, 'editions', {
        answers: {
          'open-edition': ({ id }) => ({ change: 91, edition: id as string }),
        },
      });
      await page.getByRole('button', { name: 'Open an edition' }).click();
      await page.getByLabel('Figures as of').selectOption('2024-12-31');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.waitForURL('**/en/drafting/2024-h2-2');
      expect(asked('open-edition')).toEqual([{ id: '2024-h2-2', asOf: '2024-12-31', previous: '2024-h2' }]);
      await context.close();
    });

    it('moves on at once, back only with a reason, and saves a draft with a note', async () => {
      const { page, context, asked } = await visitEdition(visit, 'drafting/2025-h1', {
        answers: {
          'move-edition': () => ({ change: 92 }),
          'save-edition-draft': () => ({ change: 93, number: 3 }),
        },
      });
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: 'Submit for approval' }).click();
      await dialog.getByRole('button', { name: 'Submit for approval' }).click();
      await page.getByText('The edition now stands at: Approval.').waitFor();
      await page.getByRole('button', { name: 'Return to drafting' }).click();
      await dialog.getByRole('button', { name: 'Return to drafting' }).click();
      await dialog.getByText('A reason is needed.').waitFor();
      await dialog.getByRole('textbox').fill('Figures of the second quarter were revised.');
      await dialog.getByRole('button', { name: 'Return to drafting' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Save this draft' }).click();
      await dialog.getByRole('textbox').fill('sent to the departments');
      await dialog.getByRole('button', { name: 'Save this draft' }).click();
      await page.getByText('Saved as draft 3.').waitFor();
      expect(asked('move-edition')).toEqual([
        { edition: '2025-h1', to: 'approval' },
        { edition: '2025-h1', to: 'draft', reason: 'Figures of the second quarter were revised.' },
      ]);
      expect(asked('save-edition-draft')).toEqual([{ edition: '2025-h1', note: 'sent to the departments' }]);
      await context.close();
    });

    it('issues after saying what becomes final, with its progress, and then offers to verify', async () => {
      const pages = sampleEditionPages('approval');
      const job: JobAnswer = { job: 'job-1', state: 'running', done: 0, total: 40 };
      const built = { edition: '2025-h1', folder: 'editions/2025-h1', files: 40, bytes: 12_345_678 };
      const { page, context, asked, faults } = await visitEdition(visit, 'drafting/2025-h1', {
        answers: { 'issue-edition': () => job },
        pages,
      });
      await serveJob(page, { ...job, state: 'done', done: 40, built });
      await page.getByRole('button', { name: 'Issue', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('cannot be changed or taken back').waitFor();
      await dialog.getByText('2 opinions have no answer').waitFor();
      await dialog.getByLabel('Day of issue').fill('2025-08-25');
      await dialog.getByRole('button', { name: 'Issue it' }).click();
      await page.getByText('3 of 40 files written').waitFor();
      pages.state = 'issued';
      await page.getByText('The edition is issued; 40 files are final and kept.').waitFor();
      await page.getByRole('button', { name: 'Verify the files' }).waitFor();
      expect(asked('issue-edition')).toEqual([{ edition: '2025-h1', issuedOn: '2025-08-25' }]);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('writes the files, and tells of a cancelled job what is kept', async () => {
      const job: JobAnswer = { job: 'job-2', state: 'running', done: 0, total: 40 };
      let now = job;
      let started = 0;
      const { page, context, faults } = await visitEdition(visit, 'drafting/2025-h1', {
        answers: {
          'build-edition': () => (now = { ...job, job: `job-${(started += 1)}` }),
          'cancel-job': () => (now = { ...now, state: 'cancelled' }),
        },
      });
      await page.route('**/api/jobs/*', (route) => route.fulfill({ json: now }));
      await page.getByRole('button', { name: 'Write the files' }).click();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled; the files of before are unchanged.').waitFor();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      now = {
        ...now,
        state: 'done',
        built: { edition: '2025-h1', folder: 'editions/2025-h1', files: 40, bytes: 12_345_678 },
      };
      await page.getByText('40 files written (12.3 MB), in editions/2025-h1.').waitFor();
      expect(faults).toEqual([]);
      await context.close();
    });

    it('says of an issued edition which file is damaged and what today’s program would write', async () => {
      const { page, context, faults } = await visitEdition(visit, 'drafting/2025-h1', {
        answers: {
          'verify-edition': verifiedEdition,
        },
        pages: sampleEditionPages('issued'),
      });
      await page.getByRole('button', { name: 'Verify the files' }).click();
      await page.getByText('1 of the 2 kept files do not fit').waitFor();
      await page.getByText('Built anew by program 0.2.0, 1 files differ').waitFor();
      await page.getByRole('row', { name: /edition\.en\.pdf damaged/ }).waitFor();
      await page.getByRole('row', { name: /notes\.txt not of the edition/ }).waitFor();
      expect(faults).toEqual([]);
      await context.close();
    });
  },
);
