// Library that writes Word documents: the names of it that an edition uses.
import { type Document as WordDocument, Packer } from 'docx';

export {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  HeightRule,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
  type ISectionOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';

interface PackageCompiler {
  readonly compile: (document: WordDocument) => ReadonlyMap<string, string | Uint8Array>;
}

/** Parts of the package by path. The library would also pack them; an edition is packed once, when its parts are settled. */
export function packageParts(document: WordDocument): ReadonlyMap<string, string | Uint8Array> {
  const compiler: PackageCompiler = Packer['compiler'];
  return compiler.compile(document);
}
