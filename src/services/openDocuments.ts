// Opens the plan documents of a folder, so that anchors can be verified against their words.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '#formats/text';
import type { PlanDocument } from '#model/document';
import type { OpenedDocument } from '#plan/checkContext';
import { sha256 } from './product.ts';

/** Documents by id, for those whose `file` is in the folder and is UTF-8 text; the others are left out. */
export async function openDocuments(
  folder: string,
  documents: readonly PlanDocument[],
): Promise<ReadonlyMap<string, OpenedDocument>> {
  const opened = new Map<string, OpenedDocument>();
  for (const document of documents) {
    if (document.file === undefined || basename(document.file) !== document.file) continue;
    const bytes = await readFile(join(folder, document.file)).catch(() => undefined);
    if (bytes === undefined) continue;
    const decoded = decodeText({ path: document.file, bytes });
    if ('text' in decoded)
      opened.set(document.id, { sha256: sha256(bytes), codePoints: [...decoded.text.replaceAll('\r\n', '\n')] });
  }
  return opened;
}
