// Styles of a Word edition: an office changes the look of the whole file by them.
import type { Language } from '#kernel/language';
import { documentFonts } from './documentFonts.ts';
import { type PageLayout, points } from './pageLayout.ts';
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  UnderlineType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from './wordLibrary.ts';

/** Ids of paragraph styles beside Word's own (Title, Heading1 …). */
export const STYLES = {
  body: 'BodyText',
  lead: 'Lead',
  kicker: 'Kicker',
  frontNote: 'FrontNote',
  contents: 'ContentsHeading',
  caption: 'TableCaption',
  subtitle: 'CaptionNote',
  picture: 'Picture',
  foot: 'TableNote',
  list: 'ListBullet',
  callout: 'Callout',
  wanted: 'Wanted',
  footer: 'PageNumberLine',
} as const;

/** Character style of a number or name that leads to what is behind it. */
export const CITATION = 'Citation';
export const DARK = '1F1F1F';
const QUIET = '595959';
const RULE = '8C8C8C';

/** Paragraph style of a table's cells in a type size. */
export const cellStyle = (size: number): string => `Cell${String(size).replace('.', '_')}`;

type Style = IParagraphStyleOptions;

const exactly = (pitch: number) => ({ line: points(pitch), lineRule: LineRuleType.EXACT });
const atLeast = (pitch: number) => ({ line: points(pitch), lineRule: LineRuleType.AT_LEAST });

export function documentStyles(layout: PageLayout, language: Language): IStylesOptions {
  const fonts = documentFonts(language);
  const own = [...textStyles(layout, language), ...frontStyles(layout, language), ...figureStyles(layout, language)];
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: layout.body * 2,
          color: DARK,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
      },
      title: {
        run: { font: fonts.title, size: language === 'zh' ? 44 : 52, bold: language === 'en', color: DARK },
        paragraph: {
          alignment: language === 'zh' ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: points(12), after: points(12), ...atLeast(36) },
        },
      },
      heading1: headingStyle(layout, language, 0),
      heading2: headingStyle(layout, language, 1),
      heading3: headingStyle(layout, language, 2),
    },
    paragraphStyles: own.map((style) => ({ basedOn: 'Normal', quickFormat: true, ...style })),
    characterStyles: [
      {
        id: CITATION,
        name: 'Citation',
        run: { color: DARK, underline: { type: UnderlineType.DOTTED, color: 'A6A6A6' } },
      },
      { id: 'IndexLink', name: 'Index Link', run: { color: DARK } },
    ],
  };
}

function headingStyle(layout: PageLayout, language: Language, level: 0 | 1 | 2): Omit<Style, 'id' | 'name'> {
  const isChinese = language === 'zh';
  const isSheet = layout.body < 11 || (isChinese && layout.body < 16);
  return {
    run: {
      font: documentFonts(language).headings[level],
      size: layout.headings[level] * 2,
      bold: isChinese ? level === 2 : true,
      color: DARK,
    },
    paragraph: {
      keepNext: true,
      ...(isChinese && !isSheet ? { indent: twoCharacters(layout) } : {}),
      spacing: isChinese
        ? { ...exactly(layout.pitch), before: isSheet ? points(4) : 0 }
        : { before: points([18, 14, 10][level] ?? 10), after: points(4), ...atLeast(layout.headings[level] * 1.2) },
    },
  };
}

const twoCharacters = ({ body }: PageLayout) => ({ firstLine: points(2 * body), firstLineChars: 200 });

function textStyles(layout: PageLayout, language: Language): readonly Style[] {
  const isChinese = language === 'zh';
  const spacing = isChinese ? exactly(layout.pitch) : { ...exactly(layout.pitch), after: points(7) };
  const indent = isChinese ? twoCharacters(layout) : {};
  const justified = isChinese ? AlignmentType.BOTH : AlignmentType.LEFT;
  const paragraph = { spacing, indent, alignment: justified };
  return [
    { id: STYLES.body, name: 'Body Text', paragraph },
    { id: STYLES.lead, name: 'Lead', paragraph, run: isChinese ? {} : { size: (layout.body + 1.5) * 2 } },
    {
      id: STYLES.list,
      name: 'List Bullet',
      paragraph: { ...paragraph, indent: { left: points(2 * layout.body), hanging: points(layout.body) } },
    },
    {
      id: STYLES.callout,
      name: 'Callout',
      paragraph: {
        spacing: { before: points(6), after: points(6), ...atLeast(layout.pitch * 0.9) },
        indent: { left: points(layout.body) },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: RULE, space: 8 } },
      },
    },
    { id: STYLES.wanted, name: 'Wanted', paragraph, run: { color: QUIET, ...(isChinese ? {} : { italics: true }) } },
  ];
}

function frontStyles({ body, pitch }: PageLayout, language: Language): readonly Style[] {
  const fonts = documentFonts(language);
  const alignment = language === 'zh' ? AlignmentType.CENTER : AlignmentType.LEFT;
  const contents = ([1, 2] as const).map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    paragraph: {
      spacing: { ...exactly(language === 'zh' ? 24 : 17), before: level === 1 ? points(4) : 0 },
      indent: { left: points((level - 1) * 1.5 * body) },
    },
    run: { size: language === 'zh' ? (level === 1 ? 28 : 24) : body * 2, bold: language === 'en' && level === 1 },
  }));
  return [
    ...contents,
    {
      id: STYLES.kicker,
      name: 'Kicker',
      paragraph: { alignment, spacing: atLeast(pitch) },
      run: { font: fonts.strong, size: language === 'zh' ? 28 : 22, color: QUIET },
    },
    {
      id: STYLES.frontNote,
      name: 'Front Note',
      paragraph: { alignment, spacing: atLeast(pitch) },
    },
    {
      id: STYLES.contents,
      name: 'Contents Heading',
      paragraph: { alignment, spacing: { ...atLeast(36), after: points(12) }, keepNext: true },
      run: { font: fonts.title, size: language === 'zh' ? 44 : 34, bold: language === 'en' },
    },
    { id: STYLES.footer, name: 'Page Number Line', run: { font: fonts.pageNumber, size: language === 'zh' ? 28 : 18 } },
  ];
}

function figureStyles(layout: PageLayout, language: Language): readonly Style[] {
  const { strong } = documentFonts(language);
  const alignment = language === 'zh' ? AlignmentType.CENTER : AlignmentType.LEFT;
  const { caption, note } = layout;
  const cells = layout.tables.map((size) => ({
    id: cellStyle(size),
    name: `Cell ${size}`,
    paragraph: { spacing: { before: points(1.5), after: points(1.5), ...atLeast(size * 1.25) } },
    run: { size: size * 2 },
  }));
  return [
    ...cells,
    {
      id: STYLES.caption,
      name: 'Table Caption',
      paragraph: {
        alignment,
        keepNext: true,
        spacing: { before: points(10), after: points(2), ...atLeast(caption * 1.3) },
      },
      run: { font: strong, size: caption * 2, bold: language === 'en' },
    },
    {
      id: STYLES.subtitle,
      name: 'Caption Note',
      paragraph: { alignment, keepNext: true, spacing: { after: points(4), ...atLeast(note * 1.4) } },
      run: { size: (note + 1) * 2, color: QUIET },
    },
    {
      id: STYLES.picture,
      name: 'Picture',
      paragraph: { alignment, keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLES.foot,
      name: 'Table Note',
      paragraph: { spacing: { before: points(3), after: points(10), ...atLeast(note * 1.4) } },
      run: { size: note * 2, color: QUIET },
    },
  ];
}
