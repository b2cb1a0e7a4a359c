// npm start: installs, builds, then checks, judges, writes the edition and serves examples/shenzhen (or the folder given).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/run.mjs';

const chinese = (process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '').startsWith('zh');
const say = (zh, en) => process.stdout.write(`${chinese ? zh : en}\n`);

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  say(
    `需要 Node 20 或更高版本，当前为 ${process.versions.node}。`,
    `Marshall needs Node 20 or newer; this is ${process.versions.node}.`,
  );
  process.exit(3);
}
const timed = (zh, en, ensure) => {
  const begin = Date.now();
  const done = ensure(() => say(`${zh}……`, `${en} …`));
  if (done)
    say(
      `${zh}：完成，${((Date.now() - begin) / 1000).toFixed(1)}秒`,
      `${en}: done in ${((Date.now() - begin) / 1000).toFixed(1)} s`,
    );
};
timed('安装依赖', 'installing packages', ensureInstalled);
timed('构建程序', 'building the program', ensureBuilt);

const args = process.argv.slice(2);
const folder = args.length > 0 && !args[0].startsWith('-') ? [] : ['examples/shenzhen'];
const child = spawn(process.execPath, [join(ROOT, 'bin/marshall.js'), 'start', ...folder, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
