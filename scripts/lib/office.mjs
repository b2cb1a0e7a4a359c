// Puts LibreOffice Writer and Calc on a test machine where that is allowed: as root with CI=true. Tests open what the program writes in them.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Writer's own library: Calc alone brings the program, but opens no Word file. */
const WRITER = '/usr/lib/libreoffice/program/libswlo.so';
/** With the Latin fonts that its pages are measured in; the Chinese ones come with the browser's. */
const PACKAGES = [
  'libreoffice-writer',
  'libreoffice-calc',
  'poppler-utils',
  'fonts-liberation',
  'fonts-dejavu-core',
  'fonts-dejavu-extra',
  'fonts-opensymbol',
];

export function ensureOffice() {
  if (existsSync(WRITER) || process.env.CI !== 'true' || process.getuid?.() !== 0) return;
  run('apt-get', ['update', '-qq'], { quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}
