// The workspace that the browser tests walk through, and where its built pages are.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isFailure } from '#kernel/failure';
import type { Marshall } from '#services/marshall';
import { openMarshall } from '#services/openMarshall';

/** Another build of the pages may be named, so that one can be tested while another is made. */
export const WEB_ROOT =
  process.env.MARSHALL_WEB_ROOT ?? fileURLToPath(new URL('../../build/web-dist', import.meta.url));
export const SCREENSHOTS = fileURLToPath(new URL('../../build/screenshots', import.meta.url));

const WALKED = fileURLToPath(new URL('../../examples/shenzhen', import.meta.url));

export async function openWalkedMarshall(): Promise<Marshall> {
  const marshall = await openMarshall(WALKED);
  if (isFailure(marshall)) throw new Error(JSON.stringify(marshall));
  return marshall;
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser on this machine, if there is one. */
export const chromiumPath: string | undefined = CHROMIUM.find((path) => existsSync(path));

/** Why browser tests cannot run here; undefined where they can. */
export const notWalkable: string | undefined =
  chromiumPath === undefined
    ? 'no chromium at /usr/bin/chromium'
    : existsSync(`${WEB_ROOT}/index.html`)
      ? undefined
      : 'the pages are not built (build/web-dist)';
