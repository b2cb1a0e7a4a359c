// Reads the files of a workspace folder from disk, within limits, never outside it.
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '#kernel/diagnostic';
import { notFound, type Failure } from '#kernel/failure';
import type { SourceFile } from '#formats/sourceFile';
import { planDigest } from '#store/record/planDigest';

export interface WorkspaceFiles {
  readonly folder: string;
  /** marshall.yaml, plan/** and data/** in order of path. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 over the paths and contents of all files, hex. */
  readonly digest: string;
}

export interface ReadLimits {
  readonly fileBytes: number;
  readonly files: number;
  readonly depth: number;
}

const LIMITS: ReadLimits = { fileBytes: 256 * 1024 * 1024, files: 5000, depth: 6 };
const READ = /\.(ya?ml|csv)$/;

/** Reads a workspace, or says why there is none: no folder, or no marshall.yaml in it. */
export async function readWorkspace(folder: string, limits: ReadLimits = LIMITS): Promise<WorkspaceFiles | Failure> {
  let root: string;
  try {
    root = await realpath(folder);
    await lstat(join(root, 'marshall.yaml'));
  } catch {
    return notFound('workspace', folder);
  }
  const walk = new Walk(root, limits);
  await Promise.all([walk.file('marshall.yaml'), walk.folder('plan', 1), walk.folder('data', 1)]);
  const files = walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const diagnostics = walk.diagnostics.sort((a, b) => (a.span.file < b.span.file ? -1 : 1));
  return { folder: root, files, diagnostics, digest: planDigest(files) };
}

/** One walk over a workspace; collects files and what kept others from being read. Files are read side by side. */
class Walk {
  private found = 0;
  readonly files: SourceFile[] = [];
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly root: string,
    private readonly limits: ReadLimits,
  ) {}

  private report(code: string, path: string, args: Diagnostic['args'] = {}): void {
    const position = { line: 1, column: 1, offset: 0 };
    this.diagnostics.push({
      code,
      severity: 'error',
      span: { file: path, start: position, end: position },
      args: { path, ...args },
      related: [],
    });
  }

  /** The real path where it lies in the workspace; otherwise a diagnostic. */
  private async inside(path: string): Promise<string | undefined> {
    try {
      const real = await realpath(join(this.root, path));
      const way = relative(this.root, real);
      if (way !== '..' && !way.startsWith(`..${sep}`)) return real;
      this.report('symlink-leaves-workspace', path);
    } catch {
      this.report('unreadable-file', path);
    }
    return undefined;
  }

  async file(path: string): Promise<void> {
    const real = await this.inside(path);
    if (real === undefined) return;
    this.found += 1;
    if (this.found > this.limits.files) return this.report('too-many-files', path, { limit: this.limits.files });
    try {
      const entry = await lstat(real);
      // A pipe or a device could keep the reader waiting for ever.
      if (!entry.isFile()) return this.report('unreadable-file', path);
      if (entry.size > this.limits.fileBytes)
        return this.report('file-too-large', path, { bytes: entry.size, limit: this.limits.fileBytes });
      this.files.push({ path, bytes: await readFile(real) });
    } catch {
      this.report('unreadable-file', path);
    }
  }

  async folder(path: string, depth: number): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(join(this.root, path), { withFileTypes: true });
    } catch {
      return; // a workspace without data/ is one without evidence, not a fault
    }
    if ((await this.inside(path)) === undefined) return;
    const inOrder = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    await Promise.all(inOrder.map((entry) => this.entry(path, entry, depth)));
  }

  private async entry(path: string, entry: Dirent, depth: number): Promise<void> {
    const below = `${path}/${entry.name}`;
    if (entry.name.startsWith('.')) return;
    if (entry.isDirectory()) {
      if (depth >= this.limits.depth) return this.report('too-deep-folder', below, { limit: this.limits.depth });
      return this.folder(below, depth + 1);
    }
    if (READ.test(entry.name)) await this.file(below);
  }
}
