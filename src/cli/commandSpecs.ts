// The commands of the program: name, example, options, and what is loaded when one runs.
import { type Command, InvalidArgumentError, Option } from './commandLibrary.ts';
import { parseDate } from '#kernel/plainDate';
import type { ExitCode } from '#api/exitCodes';
import type { TerminalWords } from '#words/terminal';
import type { EditionCommand, TerminalEditionWords } from '#words/terminalEditions';
import type { RecordCommand, TerminalRecordWords } from '#words/terminalRecord';
import type { Invocation } from './command.ts';
import type { ServePages } from './servePages.ts';

type Action = (folder: string, options: never, invocation: Invocation, servePages: ServePages) => Promise<ExitCode>;

export interface CommandSpec {
  /** A name of two words is a command below the first. */
  readonly name: keyof TerminalWords['commands'] | RecordCommand | EditionCommand;
  readonly example: string;
  /** Loaded when the command runs, so that `check` does not wait for what draws an edition. */
  readonly load: () => Promise<Action>;
  readonly shape?: (command: Command, words: CommandWords) => Command;
  /** A file is named before the folder; the action finds it as the option `file`. */
  readonly takesFile?: true;
  /** Uses the record, so that a server that has it open runs the command. */
  readonly usesRecord?: true;
}

export type CommandWords = Omit<TerminalWords, 'edition'> & {
  readonly record: TerminalRecordWords;
  readonly edition: TerminalEditionWords;
};

const port = (command: Command, words: CommandWords): Command =>
  command.option('--port <number>', words.options.port, parsePort, '4680');
const repeat = (value: string, list: readonly string[] | undefined): string[] => [...(list ?? []), value];
const withRule = (command: Command, words: CommandWords): Command =>
  command.option('--with-rule <id>', words.options.withRule, repeat);
const out = (command: Command, words: CommandWords): Command => command.option('--out <folder>', words.options.out);

const knownOn = (command: Command, words: CommandWords): Command =>
  command.option('--known-on <date>', words.record.options.knownOn, parseAsOf);
const reason = (command: Command, words: CommandWords): Command =>
  command.option('--reason <text>', words.record.options.reason);

const named = (command: Command, words: CommandWords): Command =>
  command.requiredOption('--edition <id>', words.edition.options.edition);

/** What is done with an edition, beside writing its files. */
const EDITION_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'edition list',
    example: 'marshall edition list my-city',
    load: async () => (await import('./commands/editions/life.ts')).editionList,
    usesRecord: true,
  },
  {
    name: 'edition open',
    example: 'marshall edition open my-city --as-of 2025-06-30 --previous 2024-h2',
    load: async () => (await import('./commands/editions/life.ts')).editionOpen,
    shape: (c, w) => c.option('--previous <id>', w.edition.options.previous),
    usesRecord: true,
  },
  {
    name: 'edition move',
    example: 'marshall edition move my-city --edition 2025-h1 --to opinions',
    load: async () => (await import('./commands/editions/life.ts')).editionMove,
    shape: (c, w) =>
      reason(named(c, w), w).addOption(
        new Option('--to <state>', w.edition.options.to)
          .choices(['draft', 'opinions', 'approval'])
          .makeOptionMandatory(),
      ),
    usesRecord: true,
  },
  {
    name: 'edition issue',
    example: 'marshall edition issue my-city --edition 2025-h1 --on 2025-08-20',
    load: async () => (await import('./commands/editions/life.ts')).editionIssue,
    shape: (c, w) => named(c, w).requiredOption('--on <date>', w.edition.options.on, parseAsOf),
    usesRecord: true,
  },
  {
    name: 'edition verify',
    example: 'marshall edition verify my-city --edition 2025-h1',
    load: async () => (await import('./commands/editions/checks.ts')).editionVerify,
    shape: named,
    usesRecord: true,
  },
  {
    name: 'edition compare',
    example: 'marshall edition compare returned.docx my-city',
    load: async () => (await import('./commands/editions/checks.ts')).editionCompare,
    takesFile: true,
    usesRecord: true,
  },
  {
    name: 'edition diff',
    example: 'marshall edition diff examples/shenzhen --before 2024-h2 --after 2025-h1',
    load: async () => (await import('./commands/editions/checks.ts')).editionDiff,
    shape: (c, w) =>
      c
        .requiredOption('--before <edition>', w.edition.options.before)
        .requiredOption('--after <edition>', w.edition.options.after),
    usesRecord: true,
  },
];

/** Those below another come after it. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    example: 'marshall init my-city --city Chengdu',
    load: async () => (await import('./commands/init.ts')).init,
    shape: (c, w) => c.option('--city <name>', w.options.city),
  },
  {
    name: 'check',
    example: 'marshall check examples/shenzhen --with-rule three-by-three --documents ../shared/documents',
    load: async () => (await import('./commands/check.ts')).check,
    shape: (c, w) =>
      withRule(c, w).option('--documents <folder>', w.options.documents).option('--sarif', w.options.sarif),
  },
  {
    name: 'status',
    example: 'marshall status examples/shenzhen --as-of 2024-12-31 --json',
    load: async () => (await import('./commands/status.ts')).status,
    shape: (c, w) => knownOn(c, w).option('--target <id>', w.options.target),
    usesRecord: true,
  },
  {
    name: 'edition',
    example: 'marshall edition examples/shenzhen --out /tmp/shenzhen',
    load: async () => (await import('./commands/edition.ts')).edition,
    shape: (c, w) =>
      knownOn(out(c, w), w)
        .addOption(new Option('--scope <scope>', w.edition.options.scope).choices(['internal', 'public']))
        .addOption(new Option('--format <format>', w.edition.options.format).choices(['html', 'docx', 'pdf'])),
    usesRecord: true,
  },
  {
    name: 'serve',
    example: 'marshall serve examples/beijing --port 4681',
    load: async () => (await import('./commands/serve.ts')).serve,
    shape: (c, w) => withRule(port(c, w), w),
  },
  {
    name: 'export',
    example: 'marshall export examples/shenzhen --out tables --lang en',
    load: async () => (await import('./commands/export.ts')).exportCommand,
    shape: (c, w) => knownOn(out(c, w), w).option('--plan', w.record.options.plan),
    usesRecord: true,
  },
  {
    name: 'start',
    example: 'marshall start examples/shenzhen',
    load: async () => (await import('./commands/start.ts')).start,
    shape: port,
  },
  {
    name: 'load',
    example: 'marshall load my-city --reason "figures of June"',
    load: async () => (await import('./commands/load.ts')).load,
    shape: reason,
    usesRecord: true,
  },
  {
    name: 'import',
    example: 'marshall import my-city --file june.xlsx --preview --refused refused.xlsx',
    load: async () => (await import('./commands/import.ts')).importCommand,
    shape: (c, w) =>
      reason(c, w)
        .requiredOption('--file <file>', w.record.options.file)
        .option('--mapping <file>', w.record.options.mapping)
        .option('--preview', w.record.options.preview)
        .option('--leave-refused', w.record.options.leaveRefused)
        .option('--refused <file>', w.record.options.refused),
    usesRecord: true,
  },
  {
    name: 'round',
    example: 'marshall round my-city --round half-2026 --templates to-send',
    load: async () => (await import('./commands/round.ts')).round,
    shape: (c, w) =>
      c
        .option('--round <id>', w.record.options.round)
        .option('--templates <folder>', w.record.options.templates)
        .option('--merge <folder>', w.record.options.merge),
    usesRecord: true,
  },
  {
    name: 'backup',
    example: 'marshall backup my-city --out /tmp/my-city.marshall-backup',
    load: async () => (await import('./commands/backup.ts')).backup,
    shape: (c, w) => c.option('--out <file>', w.record.options.backupOut),
    usesRecord: true,
  },
  {
    name: 'restore',
    example: 'marshall restore my-city --file /tmp/my-city.marshall-backup',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
    shape: (c, w) =>
      c.requiredOption('--file <file>', w.record.options.backupFile).option('--replace', w.record.options.replace),
  },
  {
    name: 'move',
    example: 'marshall move my-city --to postgres://localhost/my_city',
    load: async () => (await import('./commands/move.ts')).move,
    shape: (c, w) => c.requiredOption('--to <address>', w.record.options.to),
    usesRecord: true,
  },
  {
    name: 'doctor',
    example: 'marshall doctor my-city',
    load: async () => (await import('./commands/doctor.ts')).doctor,
    usesRecord: true,
  },
  ...EDITION_COMMANDS,
];

function parsePort(text: string): string {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return text;
  throw new InvalidArgumentError('0–65535');
}

export function parseAsOf(text: string): string {
  if (parseDate(text) !== undefined) return text;
  throw new InvalidArgumentError('YYYY-MM-DD');
}

export function parseLanguage(text: string): string {
  if (text === 'zh' || text === 'en') return text;
  throw new InvalidArgumentError('zh, en');
}
