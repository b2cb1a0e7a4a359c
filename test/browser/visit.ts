// A browser on a served workspace: opens it, records what no page may do, closes both.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { createServer } from '#server/createServer';
import type { Marshall } from '#services/marshall';
import { chromiumPath, WEB_ROOT } from './walkedMarshall.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chinese reader's browser: date fields in the order year, month, day. */
const READERS = { ...process.env, LANGUAGE: 'zh_CN' };

export interface Visit {
  readonly base: string;
  readonly browser: Browser;
  /** A new page; what it logs as an error, and whom else it calls, is recorded in `faults`. */
  readonly open: (
    options?: Parameters<Browser['newContext']>[0],
  ) => Promise<{ page: Page; context: BrowserContext; faults: string[] }>;
  readonly close: () => Promise<void>;
}

function recordFaults(page: Page, base: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`outside: ${url}`);
  });
  return faults;
}

export async function startVisit(marshall: Marshall): Promise<Visit> {
  const server = createServer(marshall, { webRoot: WEB_ROOT });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS, env: READERS });
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
