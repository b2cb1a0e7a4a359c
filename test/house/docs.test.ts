// The documentation is true: links lead somewhere, generated pages are current, the README's commands run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '#cli/program';
import { CODES } from '#plan/codes';
import { FORMAT_CODES } from '#formats/codes';
import { INGEST_CODES } from '#ingest/codes';
import { RETURNED_CODES } from '#ingest/returnedCodes';
import { RECORD_CODES } from '#store/record/recordCodes';
import { FIGURE_CODES } from '#ingest/validation/figureRules';

const markdown = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? markdown(join(folder, entry.name))
      : entry.name.endsWith('.md')
        ? [join(folder, entry.name)]
        : [],
  );
const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdown('docs')];
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe('links', () => {
  it.each(files)('%s links to files and headings that exist', (file) => {
    const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
    const dead = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(target)) return true;
        if (anchor === undefined) return false;
        const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map((match) => slug(match[1] ?? ''));
        return !headings.includes(anchor);
      });
    expect(dead).toEqual([]);
  });
});

describe('diagnostic pages', () => {
  it('every code has one', () => {
    const missing = [
      ...CODES,
      ...FORMAT_CODES,
      ...INGEST_CODES,
      ...RETURNED_CODES,
      ...RECORD_CODES,
      ...FIGURE_CODES,
    ].filter((code) => !existsSync(`docs/diagnostics/${code}.md`));
    expect(missing).toEqual([]);
  });

  it('are what rules, texts and executed plans give now', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { encoding: 'utf8', stdio: 'pipe' }),
    ).not.toThrow();
  });
});

describe('README', () => {
  const text = readFileSync('README.md', 'utf8');

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('every marshall command in it runs', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'marshall-readme-'));
    const commands = [...text.matchAll(/^npx marshall (.*?)(?:\s+#.*)?$/gm)].map((match) =>
      (match[1] ?? '').split(/\s+/),
    );
    expect(commands.length).toBeGreaterThan(3);
    process.env['MARSHALL_RECORD'] = '';
    try {
      for (const args of commands) {
        const printed: string[] = [];
        const code = await runProgram(
          args.map((arg) => (/^(?:my-city|tables)(?:\/|$)/.test(arg) ? join(scratch, arg) : arg)),
          {
            cwd: process.cwd(),
            version: '0',
            servePages: async () => ({ address: '', closed: Promise.resolve() }),
            terminal: {
              color: false,
              environment: {},
              out: (line) => printed.push(line),
              err: (line) => printed.push(line),
            },
          },
        );
        expect([0, 1], `${args.join(' ')}\n${printed.join('\n')}`).toContain(code);
      }
    } finally {
      process.env['MARSHALL_RECORD'] = 'none';
      rmSync(scratch, { recursive: true, force: true });
    }
  }, 120_000);
});
