// What is generated from architecture.json is as it would be generated now; size bounds hold.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (command: string, args: string[]): string => {
  try {
    execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
};

describe('generated files and size bounds', () => {
  it('tsconfigs, imports and the edge table of docs/map.md agree with architecture.json', () => {
    expect(run(process.execPath, ['scripts/architecture.mjs', '--check'])).toBe('');
  });

  it('no function over 60 lines, no file over 300', () => {
    expect(run('node_modules/.bin/oxlint', ['--quiet', 'src'])).toBe('');
  });
});
