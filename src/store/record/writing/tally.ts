// Tally of a change: how many figures and vintages it added, by indicator.
import type { Session } from '../session.ts';

export class Tally {
  readonly #counts = new Map<string, { figures: number; vintages: number }>();

  add(indicator: string, figures: number, vintages: number): void {
    const before = this.#counts.get(indicator) ?? { figures: 0, vintages: 0 };
    this.#counts.set(indicator, { figures: before.figures + figures, vintages: before.vintages + vintages });
  }

  async write(session: Session, change: number): Promise<void> {
    const rows = [...this.#counts].map(([indicator, counts]) => ({ change, indicator, ...counts }));
    // A statement takes 65,535 parameters, four a row.
    for (let from = 0; from < rows.length; from += 10_000) {
      await session.db
        .insertInto('tally')
        .values(rows.slice(from, from + 10_000))
        .execute();
    }
  }
}
