// What the services of the record say themselves: why a cell is locked, why a returned workbook was not taken again.
import type { Language } from '#kernel/language';

interface RecordWords {
  readonly lockedFigure: string;
  /** The same workbook was merged before. */
  readonly sameReturn: string;
}

const WORDS: Readonly<Record<Language, RecordWords>> = {
  zh: {
    lockedFigure: '该数已在报送批次中审定，批次关闭前不能修改。',
    sameReturn: '该文件此前已合并，未重复登记。',
  },
  en: {
    lockedFigure: 'Accepted in a collection round; it cannot be changed until the round is closed.',
    sameReturn: 'This file was merged before; nothing was recorded twice.',
  },
};

export function recordWords(language: Language): RecordWords {
  return WORDS[language];
}
