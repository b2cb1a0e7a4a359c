// The program: wires services, server and command line together and runs one command line.
import { join } from 'node:path';
import { runProgram } from '#cli/program';
import { PRODUCT_ROOT, PROGRAM_VERSION } from '#services/product';
import { servePages } from './servePages.ts';

// A reader that goes away (`marshall check | head`) ends the output, not in an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const color = process.env.NO_COLOR === undefined && process.stdout.isTTY === true;

process.exitCode = await runProgram(process.argv.slice(2), {
  cwd: process.cwd(),
  version: PROGRAM_VERSION,
  servePages: servePages(join(PRODUCT_ROOT, 'build', 'web-dist'), PROGRAM_VERSION, runProgram),
  terminal: {
    color,
    environment: process.env,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  },
});
