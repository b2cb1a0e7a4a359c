// A visit to an edition's pages: those of the sample, with the answers of the record's actions as a test gives them.
import type { BrowserContext, Page } from 'playwright-core';
import type { ActionName, JobAnswer } from '#api/actions';
import { serveActions, type Answers } from './fakeActions.ts';
import { sampleEditionPages, type SampleEditionPages } from './sampleEditionPages.ts';
import { drawn, type Visit } from './visit.ts';

interface EditionVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
  /** Inputs asked of an action, in order. */
  readonly asked: (action: ActionName) => Record<string, unknown>[];
}

interface EditionVisitOptions {
  readonly answers?: Answers;
  readonly pages?: SampleEditionPages;
  readonly language?: 'zh' | 'en';
  readonly context?: Parameters<Visit['open']>[0];
}

export async function visitEdition(
  visit: Visit,
  path: string,
  options: EditionVisitOptions = {},
): Promise<EditionVisit> {
  const { answers = {}, pages = sampleEditionPages(), language = 'en' } = options;
  const { page, context, faults } = await visit.open({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options.context,
  });
  const asked = await serveActions(page, answers);
  await pages.serve(page);
  await page.route('**/api/uploads?*', (route) => route.fulfill({ json: { upload: 'a'.repeat(32) } }));
  await page.goto(`${visit.base}/${language}/${path}`);
  await drawn(page);
  return { page, context, faults, asked };
}

/** Puts a job behind the pages that has ended as `done` when it is asked for the second time. */
export async function serveJob(page: Page, done: JobAnswer): Promise<void> {
  let count = 0;
  await page.route('**/api/jobs/*', (route) =>
    route.fulfill({ json: (count += 1) < 2 ? { ...done, state: 'running', done: 3, built: undefined } : done }),
  );
}
