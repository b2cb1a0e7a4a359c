// One document in one format.
import type { Failure } from '#kernel/failure';
import { editionDocx } from '#report/edition/docx/editionDocx';
import { editionHtml } from '#report/edition/html/editionHtml';
import { editionTypst } from '#report/edition/typst/editionTypst';
import type { ChartView } from '#views/description';
import type { EditionDocument } from '#views/edition/editionDocument';
import { isPrintable } from './fonts.ts';
import { drawnPicture } from './picture/drawnPicture.ts';
import type { DocumentFormat } from './renderJob.ts';
import { openTypesetter, type Typesetter } from './typst/typesetter.ts';

let typesetter: Typesetter | Failure | undefined;

/** Bytes of the file, the same in any process; a Failure where this machine lacks the engine of the format. */
export async function renderDocument(document: EditionDocument, format: DocumentFormat): Promise<Uint8Array | Failure> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(editionHtml(document));
    case 'docx':
      return editionDocx(document, (chart: ChartView) => drawnPicture(chart, document.language));
    case 'pdf':
      typesetter ??= openTypesetter();
      if ('failure' in typesetter) return typesetter;
      return typesetter.pdf(editionTypst(document, isPrintable), secondsOf(document.date));
  }
}

/** Midnight UTC of a day in seconds since 1970. */
function secondsOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}
