// Reading a workspace folder: within its limits, never outside it, with a diagnostic for everything left out.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { readWorkspace, type WorkspaceFiles } from '#services/readWorkspace';
import { diagnosticWords } from '#words/diagnostic';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marshall-read-'));
  mkdirSync(join(folder, 'city/plan/dossiers'), { recursive: true });
  writeFileSync(join(folder, 'city/marshall.yaml'), 'marshall: 1\n');
  writeFileSync(join(folder, 'city/plan/places.yaml'), 'places: []\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = async (): Promise<WorkspaceFiles> => {
  const result = await readWorkspace(join(folder, 'city'));
  if (isFailure(result)) throw new Error('no workspace');
  return result;
};
const codes = (files: WorkspaceFiles): string[] => files.diagnostics.map(({ code, span }) => `${span.file} ${code}`);

describe('readWorkspace', () => {
  it('reads marshall.yaml, plan and data in order of path, and nothing else', async () => {
    mkdirSync(join(folder, 'city/data'));
    writeFileSync(join(folder, 'city/data/b.csv'), 'id\n');
    writeFileSync(join(folder, 'city/notes.yaml'), 'x: 1\n');
    writeFileSync(join(folder, 'city/plan/dossiers/new-energy.yaml'), 'cluster: new-energy\n');
    writeFileSync(join(folder, 'city/plan/.hidden.yaml'), 'x: 1\n');
    const files = await read();
    expect(files.files.map(({ path }) => path)).toEqual([
      'data/b.csv',
      'marshall.yaml',
      'plan/dossiers/new-energy.yaml',
      'plan/places.yaml',
    ]);
    expect(files.diagnostics).toEqual([]);
  });

  it('is no workspace without marshall.yaml', async () => {
    expect(await readWorkspace(folder)).toMatchObject({ failure: 'not-found', what: 'workspace' });
    expect(await readWorkspace(join(folder, 'nowhere'))).toMatchObject({ failure: 'not-found', what: 'workspace' });
  });

  it('does not follow a link out of the workspace, to a file or to a folder', async () => {
    writeFileSync(join(folder, 'secret.yaml'), 'secret: 1\n');
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'city/plan/targets.yaml'));
    symlinkSync(tmpdir(), join(folder, 'city/data'));
    const files = await read();
    expect(files.files.map(({ path }) => path)).toEqual(['marshall.yaml', 'plan/places.yaml']);
    expect(codes(files)).toEqual(['data symlink-leaves-workspace', 'plan/targets.yaml symlink-leaves-workspace']);
  });

  it('follows a link that stays inside', async () => {
    symlinkSync(join(folder, 'city/plan/places.yaml'), join(folder, 'city/plan/tasks.yaml'));
    expect((await read()).files.map(({ path }) => path)).toContain('plan/tasks.yaml');
  });

  it('refuses a file of two gigabytes without reading it', async () => {
    writeFileSync(join(folder, 'city/plan/tasks.yaml'), '');
    truncateSync(join(folder, 'city/plan/tasks.yaml'), 2 ** 31);
    expect(codes(await read())).toEqual(['plan/tasks.yaml file-too-large']);
  });

  it('refuses more files and deeper folders than its limits', async () => {
    mkdirSync(join(folder, 'city/plan/a/b/c'), { recursive: true });
    writeFileSync(join(folder, 'city/plan/a/b/c/targets.yaml'), '');
    const result = await readWorkspace(join(folder, 'city'), { fileBytes: 1000, files: 1, depth: 2 });
    if (isFailure(result)) throw new Error('no workspace');
    expect(codes(result)).toEqual(['plan/a/b too-deep-folder', 'plan/places.yaml too-many-files']);
  });

  it('says every one of these in both languages', async () => {
    symlinkSync('/etc/hostname', join(folder, 'city/plan/targets.yaml'));
    symlinkSync(join(folder, 'city/nowhere'), join(folder, 'city/plan/tasks.yaml'));
    const files = await read();
    expect(codes(files)).toEqual(['plan/targets.yaml symlink-leaves-workspace', 'plan/tasks.yaml unreadable-file']);
    for (const diagnostic of files.diagnostics) {
      expect(diagnosticWords(diagnostic, 'zh').what).toContain(diagnostic.span.file);
      expect(diagnosticWords(diagnostic, 'en').what).toContain(diagnostic.span.file);
    }
  });

  it('has one digest for the same bytes and another for others', async () => {
    const before = (await read()).digest;
    expect((await read()).digest).toBe(before);
    writeFileSync(join(folder, 'city/plan/places.yaml'), 'places: [ ]\n');
    expect((await read()).digest).not.toBe(before);
  });
});
