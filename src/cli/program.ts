// The command line: commands, options, help with an example; usage errors exit 2, bugs 70.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Language } from '#kernel/language';
import { parseDate } from '#kernel/plainDate';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { terminalWords, type TerminalWords } from '#words/terminal';
import type { CommonOptions, Invocation } from './command.ts';
import { languageOf, type Terminal } from './output.ts';
import type { ServePages } from './servePages.ts';

export interface Composition {
  readonly terminal: Terminal;
  readonly cwd: string;
  readonly version: string;
  readonly servePages: ServePages;
}

type Action = (folder: string, options: never, invocation: Invocation, servePages: ServePages) => Promise<ExitCode>;

interface CommandSpec {
  readonly name: keyof TerminalWords['commands'];
  readonly example: string;
  /** Loaded when the command runs, so that `check` does not wait for what draws an edition. */
  readonly load: () => Promise<Action>;
  readonly shape?: (command: Command, words: TerminalWords) => Command;
}

const port = (command: Command, words: TerminalWords): Command =>
  command.option('--port <number>', words.options.port, parsePort, '4680');
const repeat = (value: string, list: readonly string[] | undefined): string[] => [...(list ?? []), value];
const withRule = (command: Command, words: TerminalWords): Command =>
  command.option('--with-rule <id>', words.options.withRule, repeat);
const out = (command: Command, words: TerminalWords): Command => command.option('--out <folder>', words.options.out);

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
    shape: (c, w) => c.option('--target <id>', w.options.target),
  },
  {
    name: 'edition',
    example: 'marshall edition examples/shenzhen --out /tmp/shenzhen',
    load: async () => (await import('./commands/edition.ts')).edition,
    shape: out,
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
    shape: out,
  },
  {
    name: 'start',
    example: 'marshall start examples/shenzhen',
    load: async () => (await import('./commands/start.ts')).start,
    shape: port,
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
  const program = buildProgram(composition, language, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
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
  for (const spec of COMMANDS) addCommand(program, spec, words, composition, language, done);
  return program;
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  words: TerminalWords,
  composition: Composition,
  language: Language,
  done: (code: ExitCode) => void,
): void {
  const command = program
    .command(spec.name)
    .description(words.commands[spec.name])
    .argument('[folder]', words.folder, '.')
    .option('--json', words.options.json)
    .option('--as-of <date>', words.options.asOf, parseAsOf)
    .option('--lang <language>', words.options.language, parseLanguage)
    .addHelpText('after', `\n${words.example}:\n  npx ${spec.example}`);
  spec.shape?.(command, words);
  command.action(async (folder: string, options: CommonOptions) => {
    const invocation: Invocation = { terminal: composition.terminal, language, cwd: composition.cwd };
    const action = await spec.load();
    done(await action(folder, options as never, invocation, composition.servePages));
  });
}
