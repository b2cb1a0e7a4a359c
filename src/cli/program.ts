// The command line: commands, options, help with an example; usage errors exit 2, bugs 70.
import { resolve } from 'node:path';
import { Command, CommanderError } from './commandLibrary.ts';
import type { Language } from '#kernel/language';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { recordFault } from '#services/record/recordFault';
import { runningServer } from '#services/record/runningServer';
import { terminalWords } from '#words/terminal';
import { terminalEditionWords } from '#words/terminalEditions';
import { terminalRecordWords } from '#words/terminalRecord';
import { COMMANDS, type CommandSpec, type CommandWords, parseAsOf, parseLanguage } from './commandSpecs.ts';
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
    // What stands after a command below another is that command's.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => composition.terminal.out(text.trimEnd()),
      writeErr: (text) => composition.terminal.err(text.trimEnd()),
    });
  const all: CommandWords = {
    ...words,
    record: terminalRecordWords(language),
    edition: terminalEditionWords(language),
  };
  for (const spec of COMMANDS) addCommand(program, spec, all, composition, language, done);
  return program;
}

function descriptionOf(name: CommandSpec['name'], { commands, record, edition }: CommandWords): string {
  const all: Readonly<Record<string, string>> = { ...commands, ...record.commands, ...edition.commands };
  return all[name] ?? name;
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  words: CommandWords,
  composition: Composition,
  language: Language,
  done: (code: ExitCode) => void,
): void {
  const [first = '', second] = spec.name.split(' ');
  const parent = second === undefined ? program : (program.commands.find((one) => one.name() === first) ?? program);
  const command = parent
    .enablePositionalOptions()
    .command(second ?? first)
    .description(descriptionOf(spec.name, words));
  if (spec.takesFile === true) command.argument('<file>', words.edition.options.file);
  command
    .argument('[folder]', words.folder, '.')
    .option('--json', words.options.json)
    .option('--as-of <date>', words.options.asOf, parseAsOf)
    .option('--lang <language>', words.options.language, parseLanguage)
    .addHelpText('after', `\n${words.example}:\n  npx ${spec.example}`);
  spec.shape?.(command, words);
  command.action(async (...given: readonly unknown[]) => {
    const [file, rest] = spec.takesFile === true ? [given[0], given.slice(1)] : [undefined, given];
    const [folder, own] = rest as readonly [string, CommonOptions];
    const options = file === undefined ? own : { ...own, file };
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
