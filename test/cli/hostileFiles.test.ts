// Broken and hostile files as a user meets them: one finding each, at file, line and column, and exit code 1.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { edit, findingsOf, marshall } from '../runMarshall.ts';

let scratch: string;
let city: string;
let count = 0;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-hostile-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(async () => {
  city = join(scratch, `city-${(count += 1)}`);
  expect(await marshall(['init', city, '--as-of', '2026-06-30'])).toMatchObject({ code: 0 });
});

const targets = () => join(city, 'plan/targets.yaml');
const tasks = () => join(city, 'plan/tasks.yaml');

/** Ten levels of ten aliases each: 10^10 members once followed. */
const bomb = (): string => {
  const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i += 1) {
    const [name, below] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
    levels.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${below}`).join(', ')}]`);
  }
  return `${levels.join('\n')}\ntasks: *j\n`;
};

const HOSTILE: readonly {
  readonly name: string;
  readonly make: () => void;
  readonly code: string;
  readonly place: RegExp;
  readonly says?: RegExp;
  /** A file that cannot be read has no line to show. */
  readonly unread?: true;
}[] = [
  {
    name: 'broken YAML',
    make: () => writeFileSync(tasks(), 'tasks:\n  - id: one\n    name: [open\n'),
    code: 'yaml-syntax',
    place: /plan\/tasks\.yaml:[34]:\d+/,
  },
  {
    name: 'an unknown key, with the key that was meant',
    make: () => edit(targets(), /^ {4}indicator:/m, '    indicatr:'),
    code: 'unknown-key',
    place: /plan\/targets\.yaml:\d+:5/,
    says: /did you mean “indicator”\?/,
  },
  {
    name: 'a value of another type',
    make: () => edit(targets(), /value: \d+/, 'value: many'),
    code: 'invalid-number',
    place: /plan\/targets\.yaml:\d+:\d+/,
    says: /many/,
  },
  {
    name: 'a list where one value belongs',
    make: () => edit(targets(), /value: \d+/, 'value: [1, 2]'),
    code: 'wrong-type',
    place: /plan\/targets\.yaml:\d+:\d+/,
  },
  {
    name: 'aliases that explode',
    make: () => writeFileSync(tasks(), bomb()),
    code: 'yaml-aliases',
    place: /plan\/tasks\.yaml:\d+:\d+/,
  },
  {
    name: 'a file of two gigabytes',
    make: () => truncateSync(tasks(), 2 ** 31),
    code: 'file-too-large',
    place: /plan\/tasks\.yaml:1:1/,
    unread: true,
  },
  {
    name: 'a pipe that nobody writes to',
    make: () => {
      rmSync(tasks(), { force: true });
      execFileSync('mkfifo', [tasks()]);
    },
    code: 'unreadable-file',
    place: /plan\/tasks\.yaml:1:1/,
    unread: true,
  },
  {
    name: 'bytes that are no UTF-8',
    make: () =>
      writeFileSync(tasks(), Buffer.concat([Buffer.from('tasks:\n# '), Buffer.from([0xc9, 0xee, 0xdb, 0xda])])),
    code: 'not-utf8',
    place: /plan\/tasks\.yaml:2:3/,
    unread: true,
  },
  {
    name: 'a link out of the workspace',
    make: () => {
      rmSync(tasks(), { force: true });
      symlinkSync('/etc/hostname', tasks());
    },
    code: 'symlink-leaves-workspace',
    place: /plan\/tasks\.yaml:1:1/,
    unread: true,
  },
];

describe('check', () => {
  it.each(HOSTILE)('reports $name', async ({ make, code, place, says, unread }) => {
    make();
    const { code: exit, out } = await marshall(['check', city]);
    expect(exit).toBe(1);
    const line = out.split('\n').find((each) => each.includes(` ${code}:`)) ?? out;
    expect(line).toContain(`error ${code}: `);
    expect(line).toMatch(place);
    if (says !== undefined) expect(out).toMatch(says);
    if (unread === undefined) expect(out).toMatch(/\n\s+\d+ \| .*\n\s+\| *\^/);
    expect(out).not.toMatch(/undefined|root:/);
    const { found } = await findingsOf(city);
    expect(found.filter(({ severity }) => severity === 'error').map((each) => each.code)).toContain(code);
    expect((await marshall(['check', city, '--lang', 'zh'])).out).toMatch(new RegExp(`错误 ${code}: `));
  });

  it('reports settings that cannot be read, and judges nothing', async () => {
    writeFileSync(join(city, 'marshall.yaml'), 'marshall: [1\n');
    expect((await marshall(['check', city])).code).toBe(1);
    expect((await marshall(['status', city])).code).toBe(3);
  });

  it('does not call settings missing that are too large', async () => {
    truncateSync(join(city, 'marshall.yaml'), 2 ** 31);
    const { code, found } = await findingsOf(city);
    expect([code, found.map((each) => each.code)]).toEqual([1, ['file-too-large']]);
    expect(found[0]?.message).toContain('2,147,483,648 bytes');
  });
});
