// Failures of the record in words: what happened, what is kept, what to do; by kind of failure and the thing it is about.
import type { Failure, FailureKind } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { PlainDate } from '#kernel/plainDate';
import { formatDate } from './period.ts';

type Sentence = (detail: string) => string;
type Key = `${FailureKind}/${string}`;

const WORD_FAULTS_ZH: Readonly<Record<string, string>> = {
  'not-a-word-file': '不是 Word 文档',
  damaged: '文件已损坏',
  entities: '含有不允许的实体定义',
  'too-large': '文件过大',
};
const WORD_FAULTS_EN: Readonly<Record<string, string>> = {
  'not-a-word-file': 'it is no Word document',
  damaged: 'it is damaged',
  entities: 'it defines entities, which are not read',
  'too-large': 'it is too large',
};

const zh: Readonly<Record<Key, Sentence>> = {
  'conflict/record': (detail) =>
    detail === 'not-empty'
      ? '目标数据库中已有数据，未作改动。如确需替换，请加 --replace，原数据库将移开保留。'
      : `该工作区的数据库正由另一进程使用（${detail}），未作改动。请关闭该进程后重试，或在其页面上操作。`,
  'not-found/record': () => '该工作区尚未载入数据库。请先运行 npx marshall load。',
  'not-found/known-on': (detail) =>
    `截至${formatDate(detail as PlainDate, 'zh')}，数据库中尚无规划，没有可显示的内容。请选择首次载入以后的日期。`,
  'not-found/plan-version': () => '数据库中尚无规划版本。请先运行 npx marshall load。',
  'not-found/upload': () => '上传的文件已不存在（保留一天）。请重新上传。',
  'not-found/draft': () => '该修改稿已不存在：可能已被采纳或放弃。请刷新页面。',
  'not-found/submission': () => '该报送已不是最新一份，未作改动。请刷新页面。',
  'unreadable/record': (detail) =>
    `数据库无法读写：${detail}。已确认的数据均已保留。请检查磁盘空间和文件夹权限后重试。`,
  'unreadable/backup': (detail) => `备份文件无法使用：${detail}。数据库未作改动。`,
  'conflict/backup': (detail) => `备份文件已存在：${detail}。未覆盖，请另取名称。`,
  'conflict/reason-required': () => '有数据与已有数值不同，修改须说明原因，未作保存。请填写原因后重试。',
  'conflict/cancelled': () => '已取消，未写入任何数据。',
  'conflict/refused-rows': (detail) =>
    `有${detail}行未通过，整份文件未导入。请更正后重新导入，或选择仅导入通过的行（命令行为 --leave-refused）。`,
  'conflict/known-import': (detail) => `该文件此前已按同一对应关系导入（第${detail}号），未重复导入。`,
  'conflict/locked-figure': (detail) => `数据${detail}已在报送批次中审定，批次关闭前不能修改，未作保存。`,
  'conflict/figure': (detail) => `数据${detail}刚被他人修改，未作保存。请刷新后对照两个数值再提交。`,
  'conflict/figure-twice': (detail) => `数据${detail}在本次提交中出现两次，未作保存。请保留一个。`,
  'conflict/later-vintage': (detail) => `数据${detail}此后又有修改，不能撤销此次变更。请先撤销后一次变更。`,
  'conflict/undone-change': (detail) => `该变更已由第${detail}号变更撤销。`,
  'infeasible/undo': () => '该变更不能撤销。规划版本请用“恢复到此版本”，大批量导入请重新导入正确的文件。',
  'conflict/draft': () => '修改稿刚被他人改动，未作保存。请刷新页面后再提交。',
  'conflict/draft-base': () => '修改稿开始后规划已有新版本，未采纳。请放弃本稿，在新版本上重新修改。',
  'conflict/open-draft': () => '有一份未处理的修改稿。请先采纳或放弃，再恢复到以前的版本。',
  'conflict/later-edit': (detail) => `同一文件此后还有修改（第${detail}项），请先撤销后一项。`,
  'infeasible/edit': (detail) => `无法在文件${detail}中写入此项修改，未作改动。请直接修改该文件后载入。`,
  'conflict/round': (detail) => `编号为${detail}的报送批次已存在。请另取编号。`,
  'conflict/reporter': (detail) => `报送单位编号${detail}重复。请更正。`,
  'conflict/closed-round': () => '该报送批次已关闭，未作改动。',
  'conflict/other-round': () => '所选报送不属于同一批次，未作改动。请逐个批次审核。',
  'conflict/reviewed-submission': () => '该报送已退回或已审定，未作改动。请刷新页面。',
  'conflict/edition': (detail) => `编号为${detail}的报告已存在。请另取编号。`,
  'conflict/edition-state': (detail) =>
    detail === 'issued'
      ? '该期报告已印发，不再改动，未作保存。如需更正，请新建一期重新印发。'
      : '该期报告现处的阶段不能这样流转，未作改动。请刷新页面。',
  'conflict/paragraphs': (detail) => `该段文字刚被他人修改（现为第${detail}稿），未作保存。请刷新后对照两稿再提交。`,
  'conflict/opinion': (detail) => `第${detail}条意见未全部采纳，须说明理由，未作保存。请填写理由后重试。`,
  'conflict/opinions-open': (detail) => `尚有意见未处理（第${detail}条），未印发。请先逐条填写采纳情况。`,
  'conflict/edition-changed': () => '生成文件期间数据库有新的变更，未印发。请核对变更后重新印发。',
  'not-found/edition': (detail) => `没有编号为${detail}的报告，未作改动。请在报告列表中选择。`,
  'not-found/opinion': (detail) => `该期报告没有第${detail}条意见，未作改动。请刷新页面。`,
  'not-found/edition-draft': (detail) => `没有编号为${detail}的报告稿。请在稿次列表中选择。`,
  'unreadable/word-file': (detail) =>
    `该文件无法读取，未作比对：${WORD_FAULTS_ZH[detail] ?? detail}。请另存为 Word 文档（.docx）后重试。`,
  'unreadable/edition-file': () => '该 Word 文件未载明出自哪期报告，无法比对。请使用由本系统生成、未另行新建的文件。',
  'not-found/edition-file': (detail) => `已印发的报告中没有文件${detail}。请在文件列表中选择。`,
  'conflict/same-place': () => '数据库已在该处，未作改动。',
  'unreadable/address': (detail) =>
    `“${detail}”不是数据库地址，未作改动。请填写 postgres://主机/库名，或 embedded（内嵌数据库）。`,
  'infeasible/record': (detail) => `环境变量 ${detail} 规定只读取文件。请去掉该设置后使用数据库。`,
  'infeasible/load': (detail) =>
    `数据表有无法读取的内容（${detail}），未载入任何内容。请运行 npx marshall check 查看并更正。`,
};

const en: Readonly<Record<Key, Sentence>> = {
  'conflict/record': (detail) =>
    detail === 'not-empty'
      ? 'The record there holds data; nothing was changed. Add --replace to move it aside and restore in its place.'
      : `Another process has the record of this workspace open (${detail}); nothing was changed. Stop it and try again, or work on its pages.`,
  'not-found/record': () => 'This workspace has no record yet. Run npx marshall load first.',
  'not-found/known-on': (detail) =>
    `At the end of ${formatDate(detail as PlainDate, 'en')} the record held no plan yet, so there is nothing to show. Choose a day after the first load.`,
  'not-found/plan-version': () => 'The record has no plan version yet. Run npx marshall load first.',
  'not-found/upload': () => 'The uploaded file is gone (files are kept for a day). Upload it again.',
  'not-found/draft': () => 'This draft is no longer open: it was accepted or discarded. Reload the page.',
  'not-found/submission': () => 'This submission is no longer the latest; nothing was changed. Reload the page.',
  'unreadable/record': (detail) =>
    `The record cannot be read or written: ${detail}. Everything confirmed is kept. Check disk space and the rights on the folder, then try again.`,
  'unreadable/backup': (detail) => `The backup cannot be used: ${detail}. The record was not changed.`,
  'conflict/backup': (detail) => `The backup file exists already: ${detail}. It was not overwritten; name another.`,
  'conflict/reason-required': () =>
    'Some figures differ from those that are there; a revision needs a reason, so nothing was stored. Give the reason and try again.',
  'conflict/cancelled': () => 'Cancelled; nothing was written.',
  'conflict/refused-rows': (detail) =>
    `Rows refused: ${detail}. The file was not imported. Mend them and import it again, or choose to import the accepted rows alone (--leave-refused on the command line).`,
  'conflict/known-import': (detail) =>
    `This file was imported before by the same mapping (import ${detail}); nothing was added.`,
  'conflict/locked-figure': (detail) =>
    `The figure ${detail} was accepted in a collection round and is locked until the round is closed; nothing was stored.`,
  'conflict/figure': (detail) =>
    `Somebody has just changed the figure ${detail}; nothing was stored. Reload, compare both values and submit again.`,
  'conflict/figure-twice': (detail) =>
    `The figure ${detail} occurs twice in what was sent; nothing was stored. Keep one.`,
  'conflict/later-vintage': (detail) =>
    `The figure ${detail} was changed again later, so this change cannot be undone. Undo the later one first.`,
  'conflict/undone-change': (detail) => `This change was undone by change ${detail}.`,
  'infeasible/undo': () =>
    'This change cannot be undone. For a plan version use “return to this version”; after a large import, import the right file.',
  'conflict/draft': () => 'Somebody has just changed the draft; nothing was stored. Reload the page and submit again.',
  'conflict/draft-base': () =>
    'The plan has a new version since the draft was begun; it was not accepted. Discard the draft and make the changes on the new version.',
  'conflict/open-draft': () => 'There is an open draft. Accept or discard it before returning to an earlier version.',
  'conflict/later-edit': (detail) => `A later edit (${detail}) changed the same file; undo that one first.`,
  'infeasible/edit': (detail) =>
    `This edit cannot be written into ${detail}; nothing was changed. Change the file itself and load it.`,
  'conflict/round': (detail) => `There is a collection round ${detail} already. Choose another id.`,
  'conflict/reporter': (detail) => `The reporter id ${detail} occurs twice. Correct it.`,
  'conflict/closed-round': () => 'The round is closed; nothing was changed.',
  'conflict/other-round': () =>
    'The submissions are of different rounds; nothing was changed. Review one round at a time.',
  'conflict/reviewed-submission': () =>
    'This submission was returned or accepted already; nothing was changed. Reload the page.',
  'conflict/edition': (detail) => `There is an edition ${detail} already. Choose another id.`,
  'conflict/edition-state': (detail) =>
    detail === 'issued'
      ? 'The edition is issued and stays as it is; nothing was stored. Open a new edition to correct it.'
      : 'The edition cannot go there from where it stands; nothing was changed. Reload the page.',
  'conflict/paragraphs': (detail) =>
    `Somebody has just changed these paragraphs (now version ${detail}); nothing was stored. Reload, compare both and submit again.`,
  'conflict/opinion': (detail) =>
    `Opinion ${detail} is not adopted in full, which needs a reason; nothing was stored. Give the reason and try again.`,
  'conflict/opinions-open': (detail) =>
    `Opinions without an answer: ${detail}. The edition was not issued; answer them first.`,
  'conflict/edition-changed': () =>
    'Something was changed in the record while the files were made, so the edition was not issued. Look at the change and issue again.',
  'not-found/edition': (detail) => `There is no edition ${detail}; nothing was changed. Choose one from the list.`,
  'not-found/opinion': (detail) => `The edition has no opinion ${detail}; nothing was changed. Reload the page.`,
  'not-found/edition-draft': (detail) => `There is no draft ${detail}. Choose one from the list of drafts.`,
  'unreadable/word-file': (detail) =>
    `The file cannot be read, so nothing was compared: ${WORD_FAULTS_EN[detail] ?? detail}. Save it as a Word document (.docx) and try again.`,
  'unreadable/edition-file': () =>
    'The Word file does not say which edition it came from, so nothing was compared. Take a file that was written here, not a new one.',
  'not-found/edition-file': (detail) => `The issued edition has no file ${detail}. Choose one from the list of files.`,
  'conflict/same-place': () => 'The record is there already; nothing was changed.',
  'unreadable/address': (detail) =>
    `“${detail}” is no address of a record; nothing was changed. Give postgres://host/database, or embedded.`,
  'infeasible/record': (detail) =>
    `The environment says ${detail}: files alone are read. Take it away to use the record.`,
  'infeasible/load': (detail) =>
    `A table cannot be read (${detail}); nothing was loaded. Run npx marshall check, mend it and load again.`,
};

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = { zh, en };

/** The sentence of a failure that the record knows; undefined where words of its kind have to do. */
export function failureSentence(
  failure: { readonly failure: string; readonly what?: string | undefined },
  detail: string,
  language: Language,
): string | undefined {
  const key = `${failure.failure}/${failure.what ?? ''}`;
  return Object.hasOwn(SENTENCES[language], key) ? SENTENCES[language][key]?.(detail) : undefined;
}

/** What a failure tells beside its kind: the id that was not found, or its detail. */
export function failureDetail(failure: Failure): string {
  if (failure.failure === 'not-found') return failure.id;
  return failure.failure === 'forbidden' ? '' : failure.detail;
}
