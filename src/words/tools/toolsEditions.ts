// Words of the life of an edition: opening it, moving it on, saving drafts, writing its files, issuing, verifying, comparing.
import type { Language } from '#kernel/language';

const zhSteps = { draft: '起草', opinions: '征求意见', approval: '送审', issued: '印发' };
const enSteps = { draft: 'Draft', opinions: 'Opinions', approval: 'Approval', issued: 'Issued' };
const zhForward = { draft: '退回起草', opinions: '送出征求意见', approval: '报送审批', issued: '印发' };
const zhBack = { ...zhForward, opinions: '退回征求意见', approval: '退回送审' };
const enForward = {
  draft: 'Return to drafting',
  opinions: 'Send round for opinions',
  approval: 'Submit for approval',
  issued: 'Issue',
};
const enBack = { ...enForward, opinions: 'Return to opinions', approval: 'Return to approval' };
const zhMeaning = {
  draft: '报告回到起草阶段，文字可继续修改，已有的意见和各稿均保留。',
  opinions: '报告进入征求意见阶段，可登记意见并逐条处理。送出前请先保存一稿，以便日后对比。',
  approval: '报告进入送审阶段，审批通过后即可印发。如须修改，可退回。',
  issued: '',
};
const enMeaning = {
  draft: 'The edition can be written into again. Opinions and drafts so far are kept.',
  opinions: 'Opinions can then be entered and answered. Save a draft first, so that changes can be compared later.',
  approval: 'When approved, it can be issued. It can be returned if something has to be changed.',
  issued: '',
};

const zh = {
  open: {
    button: '新建报告',
    asOf: '数据截至',
    asOfHint: '只采用该日及以前的期末数据。',
    previous: '对比的上期报告',
    none: '不作对比',
    submit: '新建',
    fold: '收起',
  },
  life: {
    stages: '报告进度',
    steps: zhSteps,
    forward: zhForward,
    back: zhBack,
    meaning: zhMeaning,
    moved: (step: string) => `报告已进入“${step}”阶段。`,
    open: '印发前须处理：',
    save: '保存本稿',
    saveMeaning: '保存报告此刻的数据、判定和文字，编为一稿，供以后对比。',
    note: '备注（可不填）',
    noteHint: '写明保存的缘由，如“送各部门征求意见”。',
    saved: (number: number) => `已保存为第${number}稿。`,
  },
  files: {
    build: '生成文件',
    buildHint: '按报告此刻的内容生成内部版和公开版的全部文件，可随时重新生成。',
    building: '正在生成文件',
    progress: (done: number, total: number | undefined) =>
      total === undefined ? `已生成${done}份` : `已生成${done}份，共${total}份`,
    cancelBuild: '取消生成',
    cancelledBuild: '已取消，原有文件未变。',
    failedBuild: '文件未能生成，报告内容和原有文件均未变。请重试。',
    built: (files: number, megabytes: string, folder: string) =>
      `已生成${files}份文件（${megabytes} MB），存于 ${folder}。`,
  },
  issue: {
    button: '印发',
    ask: '印发报告',
    meaning: [
      '此刻的数据、判定和文字即成定稿，内部版和公开版的全部文件按此生成并逐份留存 SHA-256 摘要。',
      '印发后不能再修改或撤回。数据此后如有修订，只反映在下一期报告中。',
    ],
    open: '以下事项尚未处理：',
    date: '印发日期',
    dateMissing: '请填写印发日期。',
    confirm: '确认印发',
    issuing: '正在印发',
    cancel: '取消印发',
    cancelled: '已取消，报告未印发。',
    failed: '报告未能印发，仍处于送审阶段，内容未变。请重试。',
    done: (files: number) => `报告已印发，${files}份文件已定稿留存。`,
  },
  verify: {
    button: '核验文件',
    hint: '核对留存文件与印发时是否一致，并以现有程序重新生成，看有无差异。',
    working: '正在核验，约需半分钟……',
    asIssued: (files: number) => `留存的${files}份文件均与印发时一致。`,
    damaged: (damaged: number, files: number) =>
      `留存的${files}份文件中，${damaged}份与印发时的摘要不符。请从备份恢复。`,
    rebuiltSame: '以现有程序重新生成，内容逐字节相同。',
    rebuiltDiffers: (files: number, present: string, issued: string) =>
      present === issued
        ? `以同一版本程序（${present}）重新生成，${files}份文件有差异。对外以留存的文件为准。`
        : `以程序 ${present} 重新生成，${files}份文件与印发时（程序 ${issued}）有差异。对外以留存的文件为准。`,
    differences: (figures: number, statuses: number, words: number) =>
      `内容差异：数据${figures}项，判定${statuses}项，文字${words}处。`,
    differing: '有差异的文件',
    folder: '文件夹中与留存文件不一致的',
    table: '留存的文件',
    file: '文件',
    state: '核验结果',
    digest: 'SHA-256',
    states: {
      'as-issued': '一致',
      damaged: '不符',
      differs: '已被改动',
      missing: '缺少',
      added: '多出',
    },
  },
  comparison: { before: '原稿', after: '对照稿', swap: '两稿互换' },
};

const en: typeof zh = {
  open: {
    button: 'Open an edition',
    asOf: 'Figures as of',
    asOfHint: 'Only figures of periods that ended by this day are used.',
    previous: 'Edition to compare with',
    none: 'none',
    submit: 'Open',
    fold: 'Fold',
  },
  life: {
    stages: 'Where the edition stands',
    steps: enSteps,
    forward: enForward,
    back: enBack,
    meaning: enMeaning,
    moved: (step) => `The edition now stands at: ${step}.`,
    open: 'To be settled before it is issued:',
    save: 'Save this draft',
    saveMeaning:
      'What the edition says now – figures, statuses, words – is kept as a numbered draft, to be compared later.',
    note: 'Note (optional)',
    noteHint: 'Say what it is saved for, such as “sent to the departments”.',
    saved: (number) => `Saved as draft ${number}.`,
  },
  files: {
    build: 'Write the files',
    buildHint:
      'All files of the internal and the public edition as it stands now. They can be written again at any time.',
    building: 'Writing the files',
    progress: (done, total) => (total === undefined ? `${done} files written` : `${done} of ${total} files written`),
    cancelBuild: 'Cancel',
    cancelledBuild: 'Cancelled; the files of before are unchanged.',
    failedBuild: 'The files could not be written. The edition and the files of before are unchanged. Try again.',
    built: (files, megabytes, folder) => `${files} files written (${megabytes} MB), in ${folder}.`,
  },
  issue: {
    button: 'Issue',
    ask: 'Issue the edition',
    meaning: [
      'Figures, statuses and words become final as they stand now. All files of the internal and the public edition are written from them and kept, each with its SHA-256.',
      'An issued edition cannot be changed or taken back. Later revisions of figures show in the next edition only.',
    ],
    open: 'Not settled yet:',
    date: 'Day of issue',
    dateMissing: 'Give the day of issue.',
    confirm: 'Issue it',
    issuing: 'Issuing',
    cancel: 'Cancel issuing',
    cancelled: 'Cancelled; the edition was not issued.',
    failed: 'The edition could not be issued. It still stands at approval and is unchanged. Try again.',
    done: (files) => `The edition is issued; ${files} files are final and kept.`,
  },
  verify: {
    button: 'Verify the files',
    hint: 'Checks that the kept files are as issued, and what the program of today would write differently.',
    working: 'Verifying; this takes up to half a minute …',
    asIssued: (files) => `All ${files} kept files are as issued.`,
    damaged: (damaged, files) =>
      `${damaged} of the ${files} kept files do not fit the SHA-256 of the issue. Restore them from a backup.`,
    rebuiltSame: 'Built anew by the program of today they are the same, byte for byte.',
    rebuiltDiffers: (files, present, issued) =>
      present === issued
        ? `Built anew by the same program (${present}), ${files} files differ. The kept files are the ones that count.`
        : `Built anew by program ${present}, ${files} files differ from those issued by program ${issued}. The kept files are the ones that count.`,
    differences: (figures, statuses, words) =>
      `What differs: ${figures} figures, ${statuses} statuses, ${words} texts.`,
    differing: 'Files that differ',
    folder: 'In the folder, not as kept',
    table: 'Kept files',
    file: 'File',
    state: 'Verified',
    digest: 'SHA-256',
    states: {
      'as-issued': 'as issued',
      damaged: 'damaged',
      differs: 'changed',
      missing: 'missing',
      added: 'not of the edition',
    },
  },
  comparison: { before: 'Before', after: 'After', swap: 'Swap the two' },
};

const WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** Words of the tools of an edition's life, in `language`. */
export function editionToolWords(language: Language): typeof zh {
  return WORDS[language];
}
