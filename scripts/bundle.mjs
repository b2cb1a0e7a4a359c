// npm run bundle: build/bundle/marshall-<version>-linux-<arch>.run, one file that installs and runs with no network and no npm.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { cpSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ensureBuilt } from './lib/build.mjs';
import { bundleFiles } from './lib/bundle/bundleFiles.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, run } from './lib/run.mjs';

const NODE_VERSION = '24.21.0';
/** What `uname -m` says on machines of each kind. */
const MACHINES = { x64: 'x86_64|amd64', arm64: 'aarch64|arm64' };

const asked = process.argv.slice(2).filter((arg) => arg in MACHINES);
const targets = asked.length > 0 ? asked : Object.keys(MACHINES);
const folder = join(ROOT, 'build', 'bundle');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The production packages of the lockfile with the binaries of the target, or nothing where the registry lacks one. */
function installPackages(arch) {
  const at = join(folder, `packages-${arch}`);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(ROOT, file), join(at, file));
  const status = run(
    'npm',
    [
      'install',
      '--prefix',
      at,
      '--omit=dev',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--os=linux',
      `--cpu=${arch}`,
      '--libc=glibc',
    ],
    { quiet: true },
  );
  return status === 0 ? at : undefined;
}

/** Node for the target, a package too; kept between runs. */
function fetchNode(arch) {
  const at = join(folder, `node-${arch}-${NODE_VERSION}`);
  if (readdirSync(folder).includes(`node-${arch}-${NODE_VERSION}`)) return at;
  const packed = run(
    'npm',
    ['pack', `node-linux-${arch}@${NODE_VERSION}`, '--pack-destination', folder, '--loglevel=error'],
    { quiet: true },
  );
  if (packed !== 0) return undefined;
  const archive = join(folder, `node-linux-${arch}-${NODE_VERSION}.tgz`);
  const fresh = `${at}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  const unpacked = run('tar', [
    '-xzf',
    archive,
    '-C',
    fresh,
    '--strip-components=1',
    'package/bin/node',
    'package/LICENSE',
  ]);
  rmSync(archive);
  if (unpacked !== 0) return undefined;
  renameSync(fresh, at);
  return at;
}

async function writePayload(files, target) {
  const { tarHeader, tarPadding, TAR_END } = await import('../build/store/record/backup/tar.js');
  const hash = createHash('sha256');
  async function* archive() {
    for (const { path, file, mode } of files) {
      const { size } = statSync(file);
      yield tarHeader(path, size, mode);
      yield* createReadStream(file, { highWaterMark: 1 << 20 });
      yield tarPadding(size);
    }
    yield TAR_END;
  }
  async function* hashed(chunks) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(Readable.from(archive()), createGzip({ level: 9 }), hashed, createWriteStream(target));
  return hash.digest('hex');
}

/** The text in front of the archive; its own number of lines is part of it. */
function header(arch, sha256) {
  const text = readFileSync(join(ROOT, 'scripts', 'lib', 'bundle', 'header.sh'), 'utf8');
  return text
    .replaceAll('@VERSION@', version)
    .replaceAll('@ARCH@', arch)
    .replaceAll('@MACHINES@', MACHINES[arch])
    .replaceAll('@SHA256@', sha256)
    .replaceAll('@LINES@', `${text.split('\n').length}`);
}

async function makeBundle(arch) {
  const packages = installPackages(arch);
  const node = fetchNode(arch);
  if (packages === undefined || node === undefined) {
    console.error(
      `linux-${arch}: cannot be made, the registry lacks ${node === undefined ? `node-linux-${arch}@${NODE_VERSION}` : 'a package'}`,
    );
    return false;
  }
  const name = `marshall-${version}-linux-${arch}.run`;
  const payload = join(folder, `${name}.payload`);
  const { FONT_NAMES, fontFile } = await import('../build/compute/fonts.js');
  const fonts = FONT_NAMES.map((font) => relative(ROOT, fontFile(font)));
  const files = bundleFiles(packages, node, fonts);
  const sha256 = await writePayload(files, payload);
  const fresh = join(folder, `${name}.new`);
  writeFileSync(fresh, header(arch, sha256), { mode: 0o755 });
  await pipeline(createReadStream(payload), createWriteStream(fresh, { flags: 'a' }));
  rmSync(payload);
  rmSync(packages, { recursive: true });
  renameSync(fresh, join(folder, name));
  console.log(
    `build/bundle/${name}  ${(statSync(join(folder, name)).size / 1e6).toFixed(1)} MB, ${files.length} files, archive SHA-256 ${sha256}`,
  );
  return true;
}

ensureInstalled();
ensureBuilt();
mkdirSync(folder, { recursive: true });
const made = [];
for (const arch of targets) made.push(await makeBundle(arch));
process.exit(made.every(Boolean) ? 0 : 1);
