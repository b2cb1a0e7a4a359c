// Reading of XML as events, bounded: no document type, no entity of its own, no endless text, no absurd depth.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { damaged, Refusal, tooLarge } from './refusal.ts';

export interface XmlHandler {
  /** Names come without their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const MAX_DEPTH = 64;
/** Characters between two events: a tag, a text or a comment longer than this is no part of an honest workbook. */
const MAX_SILENCE = 1_000_000;
const SLICE = 65_536;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Texts of one document to events; throws a Refusal on a fault. `part` names the document in it. */
export class XmlReading {
  private readonly parser = new SaxesParser();
  private depth = 0;
  private silence = 0;
  private end = '';

  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    const { parser } = this;
    parser.on('error', () => {
      throw damaged(part);
    });
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      this.heard(1);
      if (this.depth > MAX_DEPTH) throw tooLarge('depth', MAX_DEPTH);
      handler.open(local(name), attributes);
    });
    parser.on('closetag', ({ name }: SaxesTagPlain) => {
      this.heard(-1);
      handler.close?.(local(name));
    });
    const text = (content: string): void => {
      this.heard(0);
      handler.text?.(content);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('comment', () => this.heard(0));
  }

  write(text: string): void {
    for (let at = 0; at < text.length; at += SLICE) {
      const slice = text.slice(at, at + SLICE);
      if (/<!D/i.test(this.end + slice)) throw new Refusal('xlsx-entities', { part: this.part });
      this.end = slice.slice(-2);
      this.silence += slice.length;
      this.parser.write(slice);
      if (this.silence > MAX_SILENCE) throw tooLarge('cell', MAX_SILENCE);
    }
  }

  close(): void {
    this.parser.close();
  }

  private heard(deeper: number): void {
    this.depth += deeper;
    this.silence = 0;
  }
}

/** Reads a whole document. */
export function readXml(part: string, texts: Iterable<string>, handler: XmlHandler): void {
  const reading = new XmlReading(part, handler);
  for (const text of texts) reading.write(text);
  reading.close();
}
