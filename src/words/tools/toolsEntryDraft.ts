// Words of the entry sheet: the draft that keeps what is typed, and figures that others have changed meanwhile.
interface EntryDraftWords {
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly restored: (time: string) => string;
  readonly notSaved: string;
  readonly elsewhere: string;
  readonly keepThis: string;
  readonly takeSaved: string;
  readonly discard: string;
  readonly discardQuestion: (cells: number) => string;
  readonly discardConfirm: string;
  readonly discarded: string;
}

interface EntryConflictWords {
  readonly title: (rows: number) => string;
  readonly explain: string;
  readonly figure: string;
  readonly mine: string;
  readonly there: string;
  readonly by: (who: string) => string;
  readonly keep: string;
  readonly take: string;
  readonly keepAll: string;
  readonly takeAll: string;
  readonly apply: string;
  readonly taken: string;
}

const zhDraft: EntryDraftWords = {
  saving: '草稿待保存……',
  saved: (time) => `草稿已于${time}保存。`,
  restored: (time) => `已恢复${time}保存的草稿。`,
  notSaved: '草稿未能保存，所填内容仍在本页。请勿关闭页面，稍后自动重试。',
  elsewhere: '另一窗口已保存同一区域的草稿。本页所填内容未动，请选择保留哪一份。',
  keepThis: '保留本页内容',
  takeSaved: '采用另一窗口的草稿',
  discard: '放弃草稿',
  discardQuestion: (cells) => `将清除所填的${cells}格，不能恢复。已入库的数据不受影响。`,
  discardConfirm: '确认放弃',
  discarded: '草稿已放弃。',
};

const enDraft: EntryDraftWords = {
  saving: 'Draft to be saved …',
  saved: (time) => `Draft saved at ${time}.`,
  restored: (time) => `Draft of ${time} restored.`,
  notSaved: 'The draft could not be saved; what you typed is still on this page. Keep it open, saving is tried again.',
  elsewhere: 'Another window has saved a draft of this place. What you typed here is untouched; choose which to keep.',
  keepThis: 'Keep this page’s',
  takeSaved: 'Take the other window’s',
  discard: 'Discard draft',
  discardQuestion: (cells) =>
    `${cells} typed ${cells === 1 ? 'cell' : 'cells'} will be cleared for good. Recorded figures stay as they are.`,
  discardConfirm: 'Discard',
  discarded: 'Draft discarded.',
};

const zhConflicts: EntryConflictWords = {
  title: (rows) => `${rows}项数据已由他人修改`,
  explain: '尚未入库。请逐项选择保留哪个数值，然后继续。',
  figure: '数据',
  mine: '您填写的数值',
  there: '现有数值',
  by: (who) => `由${who}录入`,
  keep: '采用我的',
  take: '采用现有的',
  keepAll: '全部采用我的',
  takeAll: '全部采用现有的',
  apply: '按所选继续入库',
  taken: '已全部采用现有数值，无需入库。',
};

const enConflicts: EntryConflictWords = {
  title: (rows) => `${rows} ${rows === 1 ? 'figure has' : 'figures have'} been changed by others`,
  explain: 'Nothing is recorded yet. Choose for each which value to keep, then go on.',
  figure: 'Figure',
  mine: 'Yours',
  there: 'Now there',
  by: (who) => `by ${who}`,
  keep: 'Keep mine',
  take: 'Take theirs',
  keepAll: 'Keep all mine',
  takeAll: 'Take all theirs',
  apply: 'Go on recording',
  taken: 'All present values taken; nothing is left to record.',
};

export const entryDraftWords = { zh: zhDraft, en: enDraft };
export const entryConflictWords = { zh: zhConflicts, en: enConflicts };
