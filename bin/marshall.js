#!/usr/bin/env node
// Starts the built program; says what to do where it is not built yet.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../build/main/program.js', import.meta.url);
if (existsSync(fileURLToPath(program))) {
  await import(program.href);
} else {
  process.stderr.write('Marshall is not built yet. Run: npm start\n程序尚未构建，请运行：npm start\n');
  process.exitCode = 3;
}
