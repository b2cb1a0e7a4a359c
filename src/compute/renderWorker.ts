// Entry of a thread that makes documents: answers one task after another.
import { parentPort } from 'node:worker_threads';
import { isFailure } from '#kernel/failure';
import { renderDocument } from './renderDocument.ts';
import type { RenderReply, RenderTask } from './renderJob.ts';

const port = parentPort;
if (port === null) throw new Error('documents are made in a worker thread');

async function answer({ no, document, format }: RenderTask): Promise<RenderReply> {
  try {
    const made = await renderDocument(document, format);
    return isFailure(made) ? { no, failure: made } : { no, bytes: made };
  } catch (error) {
    return { no, error: error instanceof Error ? error.message : String(error) };
  }
}

let line: Promise<void> = Promise.resolve();
port.on('message', (task: RenderTask) => {
  line = line.then(async () => port.postMessage(await answer(task)));
});
