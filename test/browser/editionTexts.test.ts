// What people write into an edition, in a browser: paragraphs, requests, opinions, a returned file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { visitEdition } from './editionVisit.ts';
import { foundEdits, LONG_TEXT, sampleEditionPages } from './sampleEditionPages.ts';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

describe.skipIf(notWalkable !== undefined)(
  `texts of an edition${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    it('keeps what is typed over a reload, and on a conflict shows the other text beside it', async () => {
      const pages = sampleEditionPages();
      let present = 2;
      const { page, context, asked } = await visitEdition(visit, 'drafting/2025-h1', {
        answers: {
          'write-paragraphs': ({ seen }) => {
            if (seen !== present) return { refusal: 'conflict', what: 'paragraphs' };
            present += 1;
            return { change: 95, version: present };
          },
        },
        pages,
      });
      await page.getByRole('button', { name: 'Change the text: The city: problems' }).click();
      const form = page.getByRole('form', { name: 'The city: problems: Chinese' });
      await form.getByLabel('Text', { exact: true }).fill('新的段落。');
      await page.reload();
      await drawn(page);
      await form.getByText('kept in this browser').waitFor();
      expect(await form.getByLabel('Text', { exact: true }).inputValue()).toBe('新的段落。');
      // Meanwhile another one saves version 3.
      present = 3;
      pages.change = (view) =>
        JSON.parse(
          JSON.stringify(view).replace(
            JSON.stringify({ text: LONG_TEXT, version: 2 }).slice(1, -1),
            '"text":"别人的文字。","version":3',
          ),
        );
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      await form.getByText('Somebody else has changed this text').waitFor();
      await form.getByText('别人的文字。').waitFor();
      await form.getByRole('button', { name: 'Keep mine' }).click();
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      await form.getByText('Saved as version 4.').waitFor();
      expect(asked('write-paragraphs').map(({ seen }) => seen)).toEqual([2, 3]);
      expect(asked('write-paragraphs')[1]).toMatchObject({
        edition: '2025-h1',
        paragraphs: {
          slot: 'city:problems',
          language: 'zh',
          text: '新的段落。',
          scope: 'public',
          department: '发展改革委',
        },
      });
      await context.close();
    });

    it('takes an earlier version back into the field', async () => {
      const { page, context } = await visitEdition(visit, 'drafting/2025-h1');
      await page.getByRole('button', { name: 'Change the text: The city: problems' }).click();
      const form = page.getByRole('form', { name: 'The city: problems: Chinese' });
      await form.getByText('Earlier versions (1)').click();
      await form.getByRole('button', { name: 'Take the text of version 1' }).click();
      expect(await form.getByLabel('Text', { exact: true }).inputValue()).toBe('产业链部分环节薄弱。');
      await form.getByRole('button', { name: 'Discard what is not saved' }).click();
      expect(await form.getByLabel('Text', { exact: true }).inputValue()).toBe(LONG_TEXT);
      await context.close();
    });

    it('asks departments, each slot of its own where none is given, and writes letters to copy', async () => {
      const { page, context, asked } = await visitEdition(visit, 'drafting/2025-h1', {
        answers: {
          'ask-paragraphs': () => ({ change: 96 }),
          'edition-letters': () => ({
            letters: [{ department: 'Bureau of industry', text: 'Please write by 1 August.' }],
          }),
        },
      });
      await page.getByRole('button', { name: 'Ask for paragraphs' }).click();
      const form = page.getByRole('form', { name: 'Ask for paragraphs' });
      await form.getByRole('button', { name: 'Ask', exact: true }).click();
      await form.getByText('Choose at least one.').waitFor();
      await form.getByRole('checkbox', { name: 'The city: problems' }).check();
      await form.getByText('Some of those chosen have no department').waitFor();
      await form.getByRole('checkbox', { name: 'The city: problems' }).uncheck();
      await form.getByRole('checkbox', { name: 'Semiconductors: next steps' }).check();
      await form.getByLabel('Due by').fill('2025-08-01');
      await form.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByText('1 asked for; letters can be written now.').waitFor();
      expect(asked('ask-paragraphs')).toEqual([
        {
          edition: '2025-h1',
          requests: [{ slot: 'cluster:semiconductors:next', department: 'Bureau of industry', deadline: '2025-08-01' }],
        },
      ]);
      await page.getByRole('button', { name: 'Write letters' }).click();
      await page.getByRole('button', { name: 'Copy the text for Bureau of industry' }).click();
      await page.getByText('Copied: Bureau of industry').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Please write by 1 August.');
      await context.close();
    });

    it('enters an opinion and answers one, with a reason unless adopted', async () => {
      const { page, context, asked } = await visitEdition(visit, 'opinions/2025-h1', {
        answers: {
          'give-opinion': () => ({ change: 97, number: 4 }),
          'answer-opinion': () => ({ change: 98 }),
        },
      });
      await page.getByRole('button', { name: 'Enter an opinion' }).click();
      const form = page.getByRole('form', { name: 'Enter an opinion' });
      await form.getByLabel('Given by').fill('Finance bureau');
      await form.getByLabel('About').selectOption('city:problems');
      await form.getByLabel('Opinion').fill('Name the funds.');
      await form.getByRole('button', { name: 'Enter', exact: true }).click();
      await page.getByText('Entered as opinion 4.').waitFor();
      await page.getByRole('button', { name: 'Answer opinion 3' }).click();
      const answer = page.getByRole('form', { name: 'Answer opinion 3' });
      await answer.getByRole('button', { name: 'Save' }).click();
      await answer.getByText('Choose an outcome.').waitFor();
      await answer.getByRole('radio', { name: 'partly adopted' }).check();
      await answer.getByText('A reason is needed unless').waitFor();
      await answer.getByRole('radio', { name: 'adopted', exact: true }).check();
      await answer.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Opinion 3 is answered.').waitFor();
      expect(asked('give-opinion')).toEqual([
        { edition: '2025-h1', opinion: { from: 'Finance bureau', text: 'Name the funds.', slot: 'city:problems' } },
      ]);
      expect(asked('answer-opinion')).toEqual([{ edition: '2025-h1', number: 3, outcome: 'adopted', reason: '' }]);
      await context.close();
    });

    it('names the number that was edited in a returned file', async () => {
      const { page, context, asked } = await visitEdition(visit, 'opinions/2025-h1', {
        answers: {
          'compare-edition-file': foundEdits,
        },
      });
      const input = page.locator('.tool-block input[type="file"]');
      const file = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(name) });
      await input.setInputFiles(file('report.pdf'));
      await page.getByText('“report.pdf” is no DOCX file and was not read.').waitFor();
      await input.setInputFiles(file('report.docx'));
      await page.getByText('2 edits in “report.docx”.').waitFor();
      const row = page.getByRole('row', { name: /1\.56/ });
      expect(await row.getByRole('link', { name: 'Value added, 2024' }).getAttribute('href')).toBe(
        '/en/observations/sei-2024',
      );
      expect(asked('compare-edition-file')).toEqual([{ language: 'en', edition: '2025-h1', upload: 'a'.repeat(32) }]);
      await context.close();
    });
  },
);
