// Texts of the diagnostics of reading files and tables.
import type { DiagnosticText } from '../diagnosticText.ts';
import { cellTexts } from './formatsCells.ts';
import { csvTexts } from './formatsCsv.ts';
import { mappingTexts } from './formatsMapping.ts';
import { xlsxTexts } from './formatsXlsx.ts';
import { yamlTexts } from './formatsYaml.ts';
import { importTexts } from './importRows.ts';

const fileTexts: Readonly<Record<string, DiagnosticText>> = {
  'file-too-large': {
    zh: {
      title: '文件过大',
      what: ({ bytes, limit }) => `文件大小为${bytes}字节，超过${limit}字节的上限，未予读取。`,
      why: '过大的文件会占满内存，使整个检查无法完成。',
      todo: () => '请将文件拆分为若干较小的文件；数据量大的清单请用CSV格式。',
    },
    en: {
      title: 'File too large',
      what: ({ bytes, limit }) => `The file has ${bytes} bytes, more than the limit of ${limit}; it was not read.`,
      why: 'A file of that size would fill the memory and stop the whole check.',
      todo: () => 'Split it into smaller files; keep long lists as CSV.',
    },
  },
  'not-utf8': {
    zh: {
      title: '文件编码不是UTF-8',
      what: ({ byte, value }) => `第${byte}个字节（十六进制${value}）不属于任何UTF-8字符。`,
      why: '编码不明的文字可能被误读，名称和引文因此对不上。',
      todo: () => '请将文件另存为UTF-8编码（GBK、GB 18030、UTF-16文件须先转换）。',
    },
    en: {
      title: 'File is not UTF-8',
      what: ({ byte, value }) => `Byte ${byte} (hexadecimal ${value}) belongs to no UTF-8 character.`,
      why: 'Text in an unknown encoding may be read wrongly; names and quotes then fail to match.',
      todo: () => 'Save the file as UTF-8; convert it first if it is GBK, GB 18030 or UTF-16.',
    },
  },
};

export const formatTexts: Readonly<Record<string, DiagnosticText>> = {
  ...fileTexts,
  ...yamlTexts,
  ...csvTexts,
  ...xlsxTexts,
  ...mappingTexts,
  ...cellTexts,
  ...importTexts,
};
