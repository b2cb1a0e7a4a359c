// Word file that is read: its text in bounded time and memory, whatever program saved it.
import type { Failure } from '#kernel/failure';
import { Archive } from '../workbook/archive.ts';
import { partTexts, readRelations } from '../workbook/parts.ts';
import { Refusal } from '../workbook/refusal.ts';
import { readXml } from '../workbook/xmlReading.ts';
import { DocxBody } from './docxBody.ts';
import { DOCX_LIMITS, type DocxLimits } from './docxLimits.ts';
import { readProperties, readStyleRoles } from './docxParts.ts';
import type { DocxText } from './docxText.ts';

export type * from './docxText.ts';

/** Why a file is no Word file that can be read: `detail` of the failure. */
export const DOCX_FAULTS = ['not-a-word-file', 'damaged', 'entities', 'too-large'] as const;
export type DocxFault = (typeof DOCX_FAULTS)[number];

const failed = (detail: DocxFault): Failure => ({ failure: 'unreadable', what: 'word-file', detail });

const FAULT_OF: Readonly<Record<string, DocxFault>> = {
  'xlsx-not-a-workbook': 'not-a-word-file',
  'xlsx-entities': 'entities',
  'xlsx-too-large': 'too-large',
};

/** The text of a Word file (.docx), or the failure `unreadable` of `word-file`. Never throws on what the file holds. */
export function readDocx(bytes: Uint8Array, limits: DocxLimits = DOCX_LIMITS): DocxText | Failure {
  if (bytes.length > limits.bytes) return failed('too-large');
  try {
    return textOf(new Archive(bytes, limits), limits);
  } catch (error) {
    if (error instanceof Refusal) return failed(FAULT_OF[error.code] ?? 'damaged');
    throw error;
  }
}

function textOf(archive: Archive, limits: DocxLimits): DocxText | Failure {
  const relations = readRelations(archive, '');
  const document = relations.find(({ type }) => type === 'officeDocument')?.path;
  if (document === undefined || !archive.has(document)) return failed('not-a-word-file');
  const styles = readRelations(archive, document).find(({ type }) => type === 'styles')?.path;
  const properties = relations.find(({ type }) => type === 'custom-properties')?.path;
  const body = new DocxBody(
    styles !== undefined && archive.has(styles) ? readStyleRoles(archive, styles) : new Map(),
    limits,
  );
  let root = '';
  readXml(document, partTexts(archive, document), {
    open(name, attributes) {
      if (root === '') root = name;
      body.open(name, attributes);
    },
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  });
  // A workbook is an office file too.
  if (root !== 'document') return failed('not-a-word-file');
  return {
    blocks: body.blocks,
    properties: properties !== undefined && archive.has(properties) ? readProperties(archive, properties) : {},
    tracked: body.tracked,
  };
}
