// The audit in words: a sentence for every action, filters, and what can be taken back.
import { describe, expect, it } from 'vitest';
import type { Change } from '#model/change';
import { columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../testing/readPage.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleRecord } from '../testing/sampleRecord.ts';

const SAMPLE = { ...sampleAssessment(), record: sampleRecord() };
const rowsFor = (query: Record<string, string>) =>
  columnOf(tableOf(readPage(SAMPLE, { page: 'changes', query }), 'changes'), 'seq');

describe('changes', () => {
  it('are sentences in Chinese', () => {
    expect(columnOf(tableOf(readPage(SAMPLE, { page: 'changes', language: 'zh' }), 'changes'), 'what')).toEqual([
      '从备份恢复记录库',
      '撤销第4号变更（恢复1条）',
      '印发报告：2025-h2期报告',
      '报告流转：2025-h2期报告',
      '处理对报告的意见：2025-h2期报告',
      '登记对报告的意见：2025-h2期报告',
      '保存报告稿：2025-h2期报告',
      '布置报告撰写：2025-h2期报告',
      '撰写报告文字：2025-h2期报告',
      '新建报告：2025-h2期报告',
      '说明检查结果：unknown-key：2021年深圳市战略性新兴产业增加值、2024年深圳市战略性新兴产业增加值',
      '结束报送批次：Q3',
      '审核通过：Q4（新增2条、报送单位1个）',
      '退回报送：S3',
      '收到报送：Q4（文件2个）',
      '发起报送批次：Q4（报送单位4个）',
      '恢复旧版本：规划第2版',
      '放弃修改稿2',
      '采纳修改稿1（形成第2版）',
      '在修改稿1中修改规划（修改2处）',
      '撤回一批数据（撤回1条）',
      '录入2024年深圳市战略性新兴产业增加值（修订1条）',
      '导入q3.xlsx（新增12条、修订1条、退回2行）',
      '载入工作区文件：规划第1版（新增10条、文件18个）',
    ]);
  });

  it('are sentences in English', () => {
    expect(columnOf(tableOf(readPage(SAMPLE, { page: 'changes' }), 'changes'), 'what')).toEqual([
      'Restored the record from a backup',
      'Took back change no. 4 (1 restored)',
      'Issued edition 2025-h2',
      'Moved edition 2025-h2 on',
      'Answered an opinion on edition 2025-h2',
      'Entered an opinion on edition 2025-h2',
      'Saved a draft of edition 2025-h2',
      'Asked for paragraphs of edition 2025-h2',
      'Wrote paragraphs of edition 2025-h2',
      'Opened edition 2025-h2',
      'Explained the finding unknown-key: Value added of strategic emerging industries in Shenzhen, 2021, Value added of strategic emerging industries in Shenzhen, 2024',
      'Closed the round Q3',
      'Accepted returns: Q4 (2 added, units: 1)',
      'Sent back a return: S3',
      'Took in returns: Q4 (files: 2)',
      'Opened the round Q4 (units: 4)',
      'Returned to an earlier version: plan version 2',
      'Discarded draft 2',
      'Accepted draft 1 (as version 2)',
      'Edited draft 1 (edits: 2)',
      'Retracted several figures (1 retracted)',
      'Entered Value added of strategic emerging industries in Shenzhen, 2024 (1 revised)',
      'Imported q3.xlsx (12 added, 1 revised, 2 rows refused)',
      'Loaded the files of the workspace: plan version 1 (10 added, files: 18)',
    ]);
  });

  it('read details of any form without harm', () => {
    const odd = { added: -1, revised: 1.5, files: '3', figures: ['a'], file: '', __proto__: { edits: 4 } };
    const [first] = SAMPLE.record.changes ?? [];
    const change = { ...first, action: 'import', subject: { kind: 'import', id: '9' }, details: odd } as Change;
    const record = { ...SAMPLE.record, changes: [change] };
    const page = readPage({ ...SAMPLE, record }, { page: 'changes' });
    expect(columnOf(tableOf(page, 'changes'), 'what')).toEqual(['Imported import 9']);
  });

  it('are chosen by actor, action and subject, and the choice is named', () => {
    expect(rowsFor({ actor: 'li', action: 'enter,load' })).toEqual(['3', '1']);
    expect(rowsFor({ subject: 'round' })).toEqual(['13', '12', '10', '9']);
    expect(rowsFor({ subject: 'round-2024' })).toEqual(['13']);
    expect(rowsFor({ subject: '15' })).toEqual(['15']);
    expect(rowsFor({ actor: 'nobody' })).toEqual([]);
    const page = readPage(SAMPLE, {
      page: 'changes',
      language: 'zh',
      query: { action: 'enter', subject: 'observation' },
    });
    expect(sentencesOf(page)).toContain('当前筛选：事项：录入，对象：数据。查看全部');
  });

  it('of figures can be taken back until they are', () => {
    const [tool] = toolsOf(readPage(SAMPLE, { page: 'changes' }));
    expect(tool?.tool === 'undo-change' && tool.changes.map((change) => change.seq)).toEqual([23, 12, 3, 2]);
    expect(toolsOf(readPage(SAMPLE, { page: 'changes', query: { action: 'load' } }))).toEqual([]);
    expect(columnOf(tableOf(readPage(SAMPLE, { page: 'changes' }), 'changes'), 'undone')).toContain('by change no. 23');
  });
});
