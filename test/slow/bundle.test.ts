// The offline archive: made, installed and used in a network namespace without routes, with neither npm nor node on the path.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const BUNDLE = join(process.cwd(), 'build', 'bundle', `marshall-${version}-linux-x64.run`);
const NEEDED = ['sh', 'cat', 'chmod', 'cut', 'gzip', 'mkdir', 'mv', 'rm', 'sed', 'sha256sum', 'tail', 'tar', 'uname'];
const canIsolate =
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0;

let scratch: string;
/** A path that holds the programs the installer needs and nothing else. */
let path: string;

/** Runs a shell text in a namespace whose only network is loopback. */
function offline(text: string, environment: Record<string, string> = {}): { code: number; out: string; err: string } {
  const ran = spawnSync(
    'unshare',
    ['-n', 'sh', '-c', 'ip link set lo up && exec env -i PATH="$1" HOME="$2" LANG="$3" sh -c "$4"', 'sh'].concat(
      environment.PATH ?? path,
      join(scratch, 'home'),
      environment.LANG ?? 'en_GB.UTF-8',
      text,
    ),
    { cwd: scratch, encoding: 'utf8', timeout: 200_000 },
  );
  return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr };
}

const SERVE_AND_FETCH = `
here/bin/marshall serve city --port 4699 > serve.log 2>&1 &
server=$!
here/marshall-${version}/node/bin/node -e '
  (async () => {
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch("http://127.0.0.1:4699/zh/").catch(() => undefined);
      if (answer?.ok) return console.log(await answer.text());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    process.exitCode = 1;
  })();'
code=$?
kill $server 2>/dev/null || cat serve.log >&2
exit $code`;

describe.skipIf(!canIsolate)('the offline archive (Linux x64, as root, with unshare and ip)', () => {
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'marshall-bundle-'));
    path = join(scratch, 'path');
    mkdirSync(path);
    for (const name of NEEDED)
      symlinkSync(execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), join(path, name));
    execFileSync(process.execPath, ['scripts/bundle.mjs', 'x64'], { stdio: 'pipe' });
  }, 600_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('has no network, npm or node to fall back on', () => {
    expect(offline('command -v node || command -v npm').code).not.toBe(0);
    expect(existsSync(join(scratch, 'home'))).toBe(false);
  });

  it('installs into the folder named and says the next command, in the language of the machine', () => {
    const first = offline(`sh ${BUNDLE} --prefix "it's here"`);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`Marshall ${version} is installed in ${scratch}/it's here/marshall-${version}`);
    expect(first.out).toContain(`Next: ${scratch}/it's here/bin/marshall init my-city`);
    expect(offline(`"it's here/bin/marshall" --version`)).toMatchObject({ code: 0, out: `${version}\n` });
    const again = offline(`sh ${BUNDLE} --prefix here && sh ${BUNDLE} --prefix here`, { LANG: 'zh_CN.UTF-8' });
    expect(again.out).toContain(`已安装到 ${scratch}/here/marshall-${version}`);
    expect(again.out).toContain('下一步：');
    expect(offline(`sh ${BUNDLE}`).code).toBe(0);
    expect(existsSync(join(scratch, 'home', '.local', 'bin', 'marshall'))).toBe(true);
  }, 120_000);

  it('makes, checks and serves a workspace', () => {
    expect(offline('here/bin/marshall init city --city Chengdu').code).toBe(0);
    expect(offline('here/bin/marshall check city').code).toBe(0);
    const served = offline(SERVE_AND_FETCH);
    expect(served.code, served.err).toBe(0);
    expect(served.out).toContain('<html lang="zh');
  }, 120_000);

  it('writes an edition with Word and PDF, the same bytes as the golden of the example', () => {
    const example = `here/marshall-${version}/examples/shenzhen`;
    expect(offline(`here/bin/marshall edition ${example} --scope internal --out made`)).toMatchObject({ code: 0 });
    const manifest = (path: string) =>
      JSON.parse(readFileSync(path, 'utf8')) as { id: string; files: readonly { path: string }[] };
    const golden = manifest('test/golden/shenzhen.edition.json');
    const made = manifest(join(scratch, 'made', 'editions', golden.id, 'edition.json'));
    expect(made.files).toEqual(golden.files.filter(({ path: file }) => file.startsWith('internal/')));
    expect(made.files.map(({ path: file }) => file)).toEqual(
      expect.arrayContaining(['internal/edition.zh.docx', 'internal/edition.zh.pdf']),
    );
  }, 240_000);

  it('refuses a machine of another kind and a file that is cut off, changing nothing', () => {
    const other = join(scratch, 'other-machine');
    mkdirSync(other);
    writeFileSync(join(other, 'uname'), '#!/bin/sh\n[ "$1" = -s ] && echo Linux || echo riscv64\n', { mode: 0o755 });
    const refused = offline(`sh ${BUNDLE} --prefix nowhere`, { PATH: `${other}:${path}` });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('for Linux x64; this machine is Linux riscv64');
    copyFileSync(BUNDLE, join(scratch, 'cut.run'));
    truncateSync(join(scratch, 'cut.run'), 20_000_000);
    const cut = offline('sh cut.run --prefix nowhere');
    expect(cut.code).toBe(1);
    expect(cut.err).toContain('cut off or damaged');
    expect(existsSync(join(scratch, 'nowhere'))).toBe(false);
  }, 60_000);

  it('holds licences and nothing that only developers need, dated and owned alike', () => {
    const listed = execFileSync(
      'sh',
      ['-c', `tail -n +"$(grep -an '^exit 0$' "$0" | tail -1 | cut -d: -f1)" "$0" | tail -n +2 | tar -tvzf -`, BUNDLE],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    )
      .trimEnd()
      .split('\n');
    expect(new Set(listed.map((line) => line.split(/\s+/)[1]))).toEqual(new Set(['0/0']));
    expect(new Set(listed.map((line) => line.split(/\s+/)[3]))).toEqual(new Set(['1970-01-01']));
    const paths = listed.map((line) => line.split(/\s+/).slice(5).join(' '));
    expect(paths).toEqual(paths.toSorted());
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'NOTICE',
        'node/LICENSE',
        'node_modules/react/LICENSE',
        'node_modules/fastify/LICENSE',
        'node_modules/@expo-google-fonts/noto-serif-sc/LICENSE_FONT',
        'node_modules/@myriaddreamin/typst-ts-node-compiler/LICENSE',
        'node_modules/@napi-rs/canvas/LICENSE',
      ]),
    );
    expect(paths.filter((name) => name.endsWith('.ttf')).map((name) => name.split('/').at(-1))).toEqual([
      'NotoSansSC_400Regular.ttf',
      'NotoSansSC_700Bold.ttf',
      'NotoSerifSC_400Regular.ttf',
      'NotoSerifSC_700Bold.ttf',
    ]);
    expect(
      paths.filter((name) =>
        /\.d\.ts$|\.map$|\.test\.|screenshots|node_modules\/(vite|typescript|vitest)\//.test(name),
      ),
    ).toEqual([]);
  });
});
