// Goldens of the examples: what check, status and edition say of Shenzhen and Beijing; `npm run golden` writes them and shows the difference.
import { describe, expect, it } from 'vitest';
import { runProgram } from '#cli/program';
import { isFailure } from '#kernel/failure';
import { assess } from '#services/assess';
import { openWorkspace } from '#services/openWorkspace';
import { editionOutput } from '#services/editions/editionOutput';
import { unopenedSubject } from '#services/editions/editionSubject';

async function printed(args: string[]): Promise<string> {
  const lines: string[] = [];
  const put = (text: string) => lines.push(text);
  await runProgram(args, {
    cwd: process.cwd(),
    version: '0.0.0',
    servePages: async (_, port) => ({ failure: 'conflict', what: 'port', detail: String(port) }),
    terminal: { color: false, environment: {}, out: put, err: put },
  });
  return `${lines.join('\n')}\n`;
}

async function editionOf(city: string) {
  const open = await openWorkspace(`examples/${city}`);
  if (isFailure(open)) throw new Error(`no workspace ${city}`);
  const assessment = await assess(open);
  if (isFailure(assessment)) throw new Error(`${city} cannot be assessed`);
  return editionOutput(unopenedSubject(assessment));
}

describe.each(['shenzhen', 'beijing'])('%s', (city) => {
  it.each(['zh', 'en'])('check in %s', async (lang) => {
    await expect(await printed(['check', `examples/${city}`, '--lang', lang])).toMatchFileSnapshot(`${city}.check.${lang}.txt`);
  });

  it.each(['zh', 'en'])('status in %s', async (lang) => {
    await expect(await printed(['status', `examples/${city}`, '--lang', lang])).toMatchFileSnapshot(`${city}.status.${lang}.txt`);
  });

  // The same list on every machine and every version of the runtime: what was written once is written again byte for byte.
  it('edition: every file by its SHA-256', async () => {
    const manifest = (await editionOf(city)).find(({ path }) => path === 'edition.json');
    await expect(new TextDecoder().decode(manifest?.bytes)).toMatchFileSnapshot(`${city}.edition.json`);
  }, 600_000);
});

describe('the rule of Beijing tried on Shenzhen', () => {
  it.each(['zh', 'en'])('check --with-rule in %s', async (lang) => {
    const text = await printed(['check', 'examples/shenzhen', '--with-rule', 'three-by-three', '--lang', lang]);
    await expect(text).toMatchFileSnapshot(`shenzhen.three-by-three.${lang}.txt`);
  });
});
