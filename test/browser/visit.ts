// A browser on a served workspace: opens it, records what no page may do, closes both.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createServer } from '#server/createServer';
import type { Marshall } from '#services/marshall';
import { chromiumPath, WEB_ROOT } from './walkedMarshall.ts';

/** A quiet browser without a window. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  readonly base: string;
  readonly browser: Browser;
  /** A new page; what it logs as an error, and whom else it calls, is recorded in `faults`. */
  readonly open: (
    options?: Parameters<Browser['newContext']>[0],
  ) => Promise<{ page: Page; context: BrowserContext; faults: string[] }>;
  readonly close: () => Promise<void>;
}

export function recordFaults(page: Page, base: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`outside: ${url}`);
  });
  return faults;
}

export async function startVisit(marshall: Marshall): Promise<Visit> {
  // A copy, so that a build meanwhile takes no script from under the pages.
  const webRoot = mkdtempSync(join(tmpdir(), 'marshall-web-'));
  cpSync(WEB_ROOT, webRoot, { recursive: true });
  const server = createServer(marshall, { webRoot });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS });
  return {
    base,
    browser,
    open: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      return { page, context, faults: recordFaults(page, base) };
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(webRoot, { recursive: true, force: true });
    },
  };
}

/** Waits until the page of the present address is drawn, its charts too. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => {
    const waiting = document.querySelector('[aria-busy="true"], .loading');
    const charts = [...document.querySelectorAll('.chart-drawing')];
    return waiting === null && charts.every((chart) => chart.querySelector('svg, canvas') !== null);
  });
  await page.evaluate(() => document.fonts.ready);
}
