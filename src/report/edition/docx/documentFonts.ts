// Fonts of a Word edition: the names that GB/T 9704 asks for, and what stands in for them where a machine lacks them.
import type { Language } from '#kernel/language';
import { escapeXml } from '#formats/xml';

interface Face {
  readonly eastAsia: string;
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
}

const face = (eastAsia: string, latin: string): Face => ({ eastAsia, ascii: latin, hAnsi: latin, cs: latin });

export interface DocumentFonts {
  readonly body: Face;
  readonly title: Face;
  readonly headings: readonly [Face, Face, Face];
  /** Captions and heads of tables. */
  readonly strong: Face;
  readonly pageNumber: Face;
}

const ZH: DocumentFonts = {
  body: face('仿宋_GB2312', 'Times New Roman'),
  title: face('方正小标宋简体', 'Times New Roman'),
  headings: [face('黑体', 'Arial'), face('楷体_GB2312', 'Times New Roman'), face('仿宋_GB2312', 'Times New Roman')],
  strong: face('黑体', 'Arial'),
  pageNumber: face('宋体', '宋体'),
};

const EN: DocumentFonts = {
  body: face('宋体', 'Times New Roman'),
  title: face('黑体', 'Arial'),
  headings: [face('黑体', 'Arial'), face('黑体', 'Arial'), face('黑体', 'Arial')],
  strong: face('黑体', 'Arial'),
  pageNumber: face('宋体', 'Arial'),
};

export function documentFonts(language: Language): DocumentFonts {
  return language === 'zh' ? ZH : EN;
}

/** Names that Word, WPS and LibreOffice try in turn where the first is not installed. */
const ALTERNATIVES: Readonly<
  Record<string, { readonly names: readonly string[]; readonly family: 'roman' | 'swiss' }>
> = {
  仿宋_GB2312: { names: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang', 'Noto Serif CJK SC'], family: 'roman' },
  方正小标宋简体: {
    names: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  黑体: { names: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'], family: 'swiss' },
  楷体_GB2312: { names: ['楷体', 'KaiTi', 'STKaiti', 'FandolKai', 'Noto Serif CJK SC'], family: 'roman' },
  宋体: { names: ['SimSun', 'STSong', 'Noto Serif CJK SC'], family: 'roman' },
  'Times New Roman': { names: ['Liberation Serif', 'Noto Serif'], family: 'roman' },
  Arial: { names: ['Liberation Sans', 'Noto Sans'], family: 'swiss' },
};

/** Part word/fontTable.xml. */
export function fontTable(): string {
  const fonts = Object.entries(ALTERNATIVES).map(([name, { names, family }]) => {
    const charset = /^[\x20-\x7e]+$/.test(name) ? '00' : '86';
    return (
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(names.join(','))}"/>` +
      `<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}</w:fonts>`
  );
}
