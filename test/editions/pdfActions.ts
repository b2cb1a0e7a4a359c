// What a PDF can do beside being read: addresses that it leads to, scripts, attachments, actions on opening.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfActions {
  /** Addresses of links, outside the file. */
  readonly addresses: readonly string[];
  /** Links within the file. */
  readonly inner: number;
  /** Names of what acts by itself: scripts, attachments, an action on opening. */
  readonly acting: readonly string[];
}

interface Annotation {
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly dest?: unknown;
  readonly actions?: object;
}

export async function pdfActions(bytes: Uint8Array): Promise<PdfActions> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const file = await loading.promise;
  try {
    const addresses: string[] = [];
    const acting: string[] = [];
    let inner = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      if ((await page.getJSActions()) !== null) acting.push(`script on page ${number}`);
      for (const one of (await page.getAnnotations()) as readonly Annotation[]) {
        const address = one.unsafeUrl ?? one.url;
        if (address !== undefined) addresses.push(address);
        else inner += 1;
        if (one.actions !== undefined) acting.push(`action of a link on page ${number}`);
      }
    }
    if ((await file.getJSActions()) !== null) acting.push('script of the file');
    if ((await file.getAttachments()) !== null) acting.push('attachments');
    if ((await file.getOpenAction()) !== null) acting.push('action on opening');
    return { addresses, inner, acting };
  } finally {
    await loading.destroy();
  }
}
