// Entry of the engine's thread: answers one request after another, so that a long query never blocks the program.
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from '../connection.ts';
import { type Engine, makeEngine, openEngine } from './engine.ts';
import { type EngineError, type EngineReply, type EngineRequest, type EngineWork, STARTED } from './engineMessage.ts';

const NOTHING: Answer = { command: '', rowCount: 0, rows: [] };

async function run(engine: Engine, work: EngineWork): Promise<Answer> {
  switch (work.kind) {
    case 'query': {
      const result = await engine.query<Record<string, unknown>>(work.text, [...work.parameters]);
      const command = work.text.trimStart().split(/\s/, 1)[0]?.toUpperCase() ?? '';
      return { command, rowCount: result.affectedRows ?? 0, rows: result.rows };
    }
    case 'script':
      await engine.exec(work.text);
      return NOTHING;
    case 'copy':
      await engine.query(work.text, [], { blob: new Blob([work.rows as Uint8Array<ArrayBuffer>]) });
      return NOTHING;
    case 'close':
      await engine.close();
      return NOTHING;
  }
}

function errorOf(error: unknown): EngineError {
  const { message, code, detail, constraint } = error as Partial<EngineError>;
  return { message: message ?? String(error), code, detail, constraint };
}

const port = parentPort;
if (port === null) throw new Error('the engine runs in a worker thread');
const reply = (message: EngineReply): void => port.postMessage(message);

function serve(engine: Engine, from: NonNullable<typeof port>): void {
  let line: Promise<void> = Promise.resolve();
  from.on('message', ({ no, work }: EngineRequest) => {
    line = line.then(async () => {
      try {
        reply({ no, answer: await run(engine, work) });
      } catch (error) {
        reply({ no, error: errorOf(error) });
      }
      if (work.kind === 'close') from.close();
    });
  });
}

try {
  const { folder, make } = workerData as { readonly folder: string; readonly make: boolean };
  if (make) await makeEngine(folder);
  else serve(await openEngine(folder), port);
  reply({ no: STARTED, answer: NOTHING });
} catch (error) {
  reply({ no: STARTED, error: errorOf(error) });
  port.close();
}
