// The example with a record in which an office is at work: an open round with one return, an open draft, a revised figure.
import { roundDefinitionSchema } from '#model/round';
import { done, recordedExample, type RecordedExample } from '../../record/recordedExample.ts';

export async function seededExample(): Promise<RecordedExample> {
  const example = await recordedExample();
  const { acting } = example;
  const definition = roundDefinitionSchema.parse({
    id: 'round-2025',
    name: '2025年地区生产总值报送',
    period: '2025',
    deadline: '2026-01-20',
    items: [{ indicator: 'gdp', unit: 'hundred-million-yuan' }],
    reporters: [
      { id: 'longhua', name: '龙华区', kind: 'district', place: 'longhua' },
      { id: 'bureau', name: '深圳市统计局', kind: 'bureau', place: 'shenzhen' },
    ],
  });
  done(await acting.openRound(definition));
  const template = done(await acting.roundWorkbooks({ language: 'zh', round: 'round-2025', reporter: 'longhua' }));
  const upload = await acting.upload(template.path, template.bytes);
  done(await acting.mergeReturns({ language: 'zh', round: 'round-2025', uploads: [upload] }));
  done(
    await acting.editPlan({
      language: 'zh',
      reason: '联席会议纪要',
      edits: [{ kind: 'set', list: 'tasks', id: 'six-ones-system', path: ['status'], after: 'behind' }],
    }),
  );
  return example;
}
