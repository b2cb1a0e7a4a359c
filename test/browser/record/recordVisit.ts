// A browser on a served copy of the example with a real record behind it: what is written on a page is read by the next one.
import type { Page } from 'playwright-core';
import { recordedExample, type RecordedExample } from '../../record/recordedExample.ts';
import { drawn, startVisit, type Visit } from '../visit.ts';

/** An element that does not come is told by its name before the test's own time is over. */
const PATIENCE_MS = 10_000;
export const PATIENT = { timeout: PATIENCE_MS };

export interface RecordVisit {
  readonly example: RecordedExample;
  readonly visit: Visit;
  /** Opens a page in a window of its own; what goes wrong there is added to `faults`. */
  readonly open: (path: string) => Promise<Page>;
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

export async function startRecordVisit(): Promise<RecordVisit> {
  const example = await recordedExample();
  const visit = await startVisit(example.marshall);
  const faults: string[] = [];
  return {
    example,
    visit,
    faults,
    open: async (path) => {
      const opened = await visit.open({ permissions: ['clipboard-read', 'clipboard-write'] });
      opened.page.setDefaultTimeout(PATIENCE_MS);
      opened.page.on('close', () => faults.push(...opened.faults));
      await go(opened.page, visit.base + path);
      return opened.page;
    },
    close: async () => {
      await visit.close();
      await example.close();
    },
  };
}

/** Goes to an address and waits until its page is drawn. */
export async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/** Bytes of a file behind a link of the page. */
export async function fileAt(page: Page, path: string | null): Promise<Uint8Array> {
  const answer = await page.request.get(new URL(path ?? '', page.url()).href);
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
  return new Uint8Array(await answer.body());
}

export const upload = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
