// LibreOffice as an office has it: opens a Word file and makes a PDF of it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The PDF that LibreOffice prints of a Word file; undefined where it cannot open it. */
export function printed(bytes: Uint8Array): Uint8Array | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'marshall-writer-'));
  try {
    const path = join(scratch, 'file.docx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, path], {
      timeout: 240_000,
    });
    const made = join(scratch, 'file.pdf');
    return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Whether there is an office suite with its word processor. */
export function hasWriter(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}
