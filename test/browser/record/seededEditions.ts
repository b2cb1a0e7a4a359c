// Editions in every state on a record: one issued, one to be approved, one round for opinions with its texts, one just opened.
import type { PlainDate } from '#kernel/plainDate';
import { isFailure } from '#kernel/failure';
import { done, type RecordedExample } from '../../record/recordedExample.ts';

/** Newest first, by state. */
export const SEEDED_EDITIONS = {
  draft: '2025-h2',
  opinions: '2025-h1',
  approval: '2024-h2',
  issued: '2024-h1',
} as const;

const DEPARTMENT = '市工业和信息化局';
const DAY = (text: string): PlainDate => text as PlainDate;

type Acting = RecordedExample['acting'];

async function seedTexts(acting: Acting, edition: string): Promise<void> {
  const slot = 'city:problems';
  const texts = [
    { language: 'zh', text: '部分集群关键环节存在短板。' },
    {
      language: 'zh',
      text: '一是部分集群关键环节存在短板，核心零部件对外依存度较高。\n\n二是部分指标缺少分集群统计，评价依据不足。',
    },
    {
      language: 'en',
      text: 'Some clusters depend on parts from elsewhere.\n\nSeveral indicators are not collected by cluster.',
    },
  ] as const;
  const requests = ['city:problems', 'city:next'].map((each) => ({
    slot: each,
    department: DEPARTMENT,
    deadline: DAY('2025-07-20'),
  }));
  done(await acting.askParagraphs({ edition, requests }));
  for (const [at, { language, text }] of texts.entries()) {
    const paragraphs = { slot, language, text, scope: 'public', department: DEPARTMENT } as const;
    done(await acting.writeParagraphs({ edition, paragraphs, seen: language === 'zh' ? at : 0 }));
  }
}

async function seedOpinions(acting: Acting, edition: string): Promise<void> {
  const opinions = [
    { from: '龙岗区', slot: 'city:problems', text: '建议删去第一句，或改为“个别集群”。' },
    { from: '市统计局', text: '请核对2021年增加值口径。' },
  ];
  for (const opinion of opinions) done(await acting.giveOpinion({ edition, opinion }));
  done(await acting.answerOpinion({ edition, number: 1, outcome: 'partly', reason: '改为“个别集群”，第一句保留。' }));
}

async function issue(acting: Acting, edition: string): Promise<void> {
  const { job } = done(await acting.issueEdition({ edition, issuedOn: DAY('2024-08-20') }));
  for (;;) {
    const now = acting.readJob(job);
    if (isFailure(now) || now.state === 'failed') throw new Error(JSON.stringify(now));
    if (now.state === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export async function seedEditions({ acting }: RecordedExample): Promise<void> {
  const { draft, opinions, approval, issued } = SEEDED_EDITIONS;
  done(await acting.openEdition({ id: issued, asOf: DAY('2024-06-30') }));
  done(await acting.openEdition({ id: approval, asOf: DAY('2024-12-31'), previous: issued }));
  done(await acting.openEdition({ id: opinions, asOf: DAY('2025-06-30'), previous: approval }));
  done(await acting.openEdition({ id: draft, asOf: DAY('2025-12-31'), previous: opinions }));
  await seedTexts(acting, opinions);
  for (const edition of [opinions, approval, issued]) done(await acting.moveEdition({ edition, to: 'opinions' }));
  await seedOpinions(acting, opinions);
  for (const edition of [approval, issued]) done(await acting.moveEdition({ edition, to: 'approval' }));
  await issue(acting, issued);
}
