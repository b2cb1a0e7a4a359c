// Everything that a file of an edition says to whoever opens it with any tool: parts of archives, properties, pages, without spaces.
import { strFromU8, unzipSync } from 'fflate';
import type { OutputFile } from '#formats/sourceFile';
import { readPdfText } from '../readPdfText.ts';
import { pdfActions } from './pdfActions.ts';

const PACKED = /\.(?:docx|xlsx)$/;
const PICTURE = /\.png$/;

/** Words stand in runs of markup: read with it and without. Spaces and separators of thousands are left out. */
export async function everyText({ path, bytes }: OutputFile): Promise<string> {
  const read = await rawText(path, bytes);
  const words = read.replaceAll(/<[^>]*>/g, '');
  return `${words}\n${read}`.replaceAll(/[\s,\u00A0\u200B]+/g, '');
}

async function rawText(path: string, bytes: Uint8Array): Promise<string> {
  if (PACKED.test(path)) {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !PICTURE.test(name));
    return parts.map(([name, part]) => `${name}\n${strFromU8(part)}`).join('\n');
  }
  if (!path.endsWith('.pdf')) return strFromU8(bytes);
  const { pages, title = '', headings } = await readPdfText(bytes);
  const { addresses } = await pdfActions(bytes);
  return [title, ...headings, ...addresses, ...pages].join('\n');
}
