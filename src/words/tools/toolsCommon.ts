// Words that the tools of the pages share: what went wrong, what is kept, asking back, taking back.
import type { FailureKind } from '#kernel/failure';

interface ToolWords {
  readonly problem: Readonly<Record<FailureKind | 'bug' | 'unreachable', string>>;
  readonly kept: string;
  readonly detail: string;
  readonly retry: string;
  readonly cancel: string;
  readonly reason: string;
  readonly change: (seq: number) => string;
  readonly undo: string;
  readonly undoQuestion: string;
  readonly undoConfirm: string;
  readonly undone: string;
  readonly working: string;
  readonly copy: string;
  readonly copyOf: (name: string) => string;
  readonly copyAll: string;
  readonly copied: (name: string) => string;
  readonly copiedAll: string;
  readonly copyRefused: string;
}

const zh: ToolWords = {
  problem: {
    'not-found': '所需内容不存在，可能已被更名或删除。',
    forbidden: '当前地址或用户无权进行此项操作。',
    conflict: '所涉内容已由他人更改，本次操作未执行。请核对后重试。',
    infeasible: '所填内容不符合规则，未予采用。',
    unreadable: '所填内容或文件无法识别，未予采用。',
    bug: '程序自身出现故障，原因已记入日志。',
    unreachable: '服务没有应答，可能已停止。请确认 Marshall 正在运行，然后重试。',
  },
  kept: '已确认的数据未作改动，所填内容仍保留在本页。',
  detail: '详情',
  retry: '重试',
  cancel: '取消',
  reason: '修改理由',
  change: (seq) => `变更记录第${seq}号`,
  undo: '撤销本次操作',
  undoQuestion: '撤销后恢复操作前的数值，本次操作及撤销均留有记录。',
  undoConfirm: '确认撤销',
  undone: '已撤销，数值恢复为操作前的内容。',
  working: '正在处理……',
  copy: '复制',
  copyOf: (name) => `复制给${name}的文本`,
  copyAll: '复制全部',
  copied: (name) => `已复制：${name}`,
  copiedAll: '已复制全部文本。',
  copyRefused: '浏览器未允许复制，请选中文本后手工复制。',
};

const en: ToolWords = {
  problem: {
    'not-found': 'What is needed does not exist; it may have been renamed or removed.',
    forbidden: 'This may not be done from this address or by this user.',
    conflict: 'Somebody else has changed this meanwhile; nothing was done. Compare and try again.',
    infeasible: 'What was entered does not fit the rules and was not taken.',
    unreadable: 'What was entered, or the file, cannot be read and was not taken.',
    bug: 'The program met a fault of its own; its log has the cause.',
    unreachable:
      'The service did not answer; it may have been stopped. Check that Marshall is running, then try again.',
  },
  kept: 'Confirmed figures are unchanged, and what you entered is still on this page.',
  detail: 'Details',
  retry: 'Try again',
  cancel: 'Cancel',
  reason: 'Reason for the change',
  change: (seq) => `Change no. ${seq}`,
  undo: 'Undo this',
  undoQuestion: 'The values of before will count again. Both this change and its undoing stay on record.',
  undoConfirm: 'Undo',
  undone: 'Undone: the values of before count again.',
  working: 'Working …',
  copy: 'Copy',
  copyOf: (name) => `Copy the text for ${name}`,
  copyAll: 'Copy all',
  copied: (name) => `Copied: ${name}`,
  copiedAll: 'All texts copied.',
  copyRefused: 'The browser did not allow copying; select the text and copy it by hand.',
};

export const toolWords = { zh, en };
