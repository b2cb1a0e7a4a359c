// The command line: commands, options, help with an example; usage errors exit 2, bugs 70.
import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Language } from '#kernel/language';
import { parseDate } from '#kernel/plainDate';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { recordFault } from '#services/record/recordFault';
import { runningServer } from '#services/record/runningServer';
import { terminalWords, type TerminalWords } from '#words/terminal';
import { type RecordCommand, terminalRecordWords, type TerminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from './command.ts';
import { languageOf, type Terminal } from './output.ts';
import type { ServePages } from './servePages.ts';

export interface Composition {
  readonly terminal: Terminal;
  readonly cwd: string;
  readonly version: string;
  readonly servePages: ServePages;
  /** Whether this process is the server that has the record open: it runs what other processes send. */
  readonly isServer?: boolean | undefined;
  /** The command line, as a server is sent it. */
  readonly args?: readonly string[] | undefined;
}

type Action = (folder: string, options: never, invocation: Invocation, servePages: ServePages) => Promise<ExitCode>;

interface CommandSpec {
  readonly name: keyof TerminalWords['commands'] | RecordCommand;
  readonly example: string;
  /** Loaded when the command runs, so that `check` does not wait for what draws an edition. */
  readonly load: () => Promise<Action>;
  readonly shape?: (command: Command, words: CommandWords) => Command;
  /** Uses the record, so that a server that has it open runs the command. */
  readonly usesRecord?: true;
}

type CommandWords = TerminalWords & { readonly record: TerminalRecordWords };

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

const COMMANDS: readonly CommandSpec[] = [
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
    shape: (c, w) => knownOn(out(c, w), w),
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
];

function parsePort(text: string): string {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return text;
  throw new InvalidArgumentError('0–65535');
}

function parseAsOf(text: string): string {
  if (parseDate(text) !== undefined) return text;
  throw new InvalidArgumentError('YYYY-MM-DD');
}

function parseLanguage(text: string): string {
  if (text === 'zh' || text === 'en') return text;
  throw new InvalidArgumentError('zh, en');
}

/** Runs one command line; never throws: a bug is reported and exits 70. */
export async function runProgram(args: readonly string[], composition: Composition): Promise<ExitCode> {
  const { terminal } = composition;
  const asked = args.flatMap((arg, i) =>
    arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  )[0];
  const language = languageOf(asked, terminal.environment);
  let code: ExitCode = EXIT.ok;
  const program = buildProgram({ ...composition, args }, language, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const failure = recordFault(error);
    if (failure !== undefined) return fail(failure, { terminal, language, cwd: composition.cwd });
    terminal.err(terminalWords(language).failures.bug(error instanceof Error ? error.message : String(error)));
    if (error instanceof Error && error.stack !== undefined) terminal.err(error.stack);
    return EXIT.bug;
  }
}

function buildProgram(composition: Composition, language: Language, done: (code: ExitCode) => void): Command {
  const words = terminalWords(language);
  const program = new Command('marshall')
    .description(words.description)
    .version(composition.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => composition.terminal.out(text.trimEnd()),
      writeErr: (text) => composition.terminal.err(text.trimEnd()),
    });
  const all: CommandWords = { ...words, record: terminalRecordWords(language) };
  for (const spec of COMMANDS) addCommand(program, spec, all, composition, language, done);
  return program;
}

function descriptionOf(name: CommandSpec['name'], { commands, record }: CommandWords): string {
  return name in commands ? commands[name as keyof typeof commands] : record.commands[name as RecordCommand];
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  words: CommandWords,
  composition: Composition,
  language: Language,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command(spec.name)
    .description(descriptionOf(spec.name, words))
    .argument('[folder]', words.folder, '.')
    .option('--json', words.options.json)
    .option('--as-of <date>', words.options.asOf, parseAsOf)
    .option('--lang <language>', words.options.language, parseLanguage)
    .addHelpText('after', `\n${words.example}:\n  npx ${spec.example}`);
  spec.shape?.(command, words);
  command.action(async (folder: string, options: CommonOptions) => {
    const { terminal, cwd } = composition;
    const server =
      spec.usesRecord === true && composition.isServer !== true ? await runningServer(resolve(cwd, folder)) : undefined;
    if (server !== undefined) {
      const { forward } = await import('./forward.ts');
      terminal.err(words.record.forwarded(server.address));
      return done(await forward(server, composition.args ?? [], { cwd, terminal }));
    }
    const invocation: Invocation = { terminal, language, cwd };
    const action = await spec.load();
    return done(
      await action(
        composition.isServer === true ? resolve(cwd, folder) : folder,
        options as never,
        invocation,
        composition.servePages,
      ),
    );
  });
}
