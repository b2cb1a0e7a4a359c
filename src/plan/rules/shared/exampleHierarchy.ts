// A city's plan and a district's plan below it, for the examples of rules about the hierarchy of plans.
import { withBasics } from './exampleFiles.ts';

/** Files with the city's target of 25,000 high-tech enterprises and the district's, given as text, that carries it out. */
export function hierarchyFiles(
  cityDate: string,
  districtDate: string,
  districtTarget: string,
): Readonly<Record<string, string>> {
  const document = (id: string, date: string): string => `  - id: ${id}
    title: { zh: 工作方案, en: Work plan }
    force: in-force
    rank: action-plan
    form: original
    language: zh
${date === '' ? '' : `    date: ${date}\n`}`;
  return withBasics({
    'plan/documents.yaml': `documents:\n${document('city-text', cityDate)}${document('district-text', districtDate)}`,
    'plan/plans.yaml': `plans:
  - { id: city, name: { en: City plan }, level: five-year, place: shenzhen, period: 2021..2025, document: city-text }
  - { id: luohu, name: { en: Luohu plan }, level: five-year, place: luohu, period: 2021..2025, parent: city, document: district-text }
`,
    'plan/targets.yaml': `targets:
  - { id: city-firms, plan: city, indicator: high-tech-enterprises, place: shenzhen, type: level, value: 25000, unit: enterprise, due: 2025 }
  - { id: luohu-firms, plan: luohu, place: luohu, carriesOut: city-firms, ${districtTarget} }
`,
  });
}

export const ALIGNED = 'indicator: high-tech-enterprises, type: level, value: 800, unit: enterprise, due: 2025';
export const LATER_DUE = 'indicator: high-tech-enterprises, type: level, value: 800, unit: enterprise, due: 2026';
export const OTHER_INDICATOR = 'indicator: sei-value-added, type: level, value: 30, unit: billion-yuan, due: 2025';
export const MORE_THAN_WHOLE =
  'indicator: high-tech-enterprises, type: level, value: 26000, unit: enterprise, due: 2025';
export const OTHER_UNIT = 'indicator: high-tech-enterprises, type: level, value: 800, unit: person, due: 2025';
