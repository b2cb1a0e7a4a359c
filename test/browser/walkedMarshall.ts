// Where the built pages are that the browser tests walk through, and the browser.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Another build of the pages may be named, so that one can be tested while another is made. */
export const WEB_ROOT =
  process.env.MARSHALL_WEB_ROOT ?? fileURLToPath(new URL('../../build/web-dist', import.meta.url));
export const SCREENSHOTS = fileURLToPath(new URL('../../build/screenshots', import.meta.url));

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
