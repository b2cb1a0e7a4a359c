// Figure outside the plausible range of its indicator, or above the share of GDP that the indicator allows.
import { isSubYear } from '#kernel/period';
import { excessArgs, excessOver } from '#model/excess';
import { figureArgs, nameOf } from '#model/figureArgs';
import { gdpAround, GDP_INDICATOR, type GdpObservation } from '#model/gdp';
import type { Indicator } from '#model/indicator';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { Figure, FigureFinding, FigureRule } from '../figureRule.ts';

/** Ranges are those of a city: figures of the world are let be. */
function* check(ground: FigureGround): Generator<FigureFinding> {
  for (const figure of ground.figures) {
    if (ground.places.get(figure.place)?.kind === 'world') continue;
    const indicator = ground.indicators.get(figure.indicator);
    if (indicator?.plausible === undefined && indicator?.atMostGdp === undefined) continue;
    const excess = excessOver(figure.value, limitsFor(figure, indicator), () => gdpOf(ground, figure));
    if (excess === undefined) continue;
    const { gdp } = excess;
    const place = nameOf(ground.places, gdp?.place ?? figure.place);
    yield {
      figure,
      args: { ...figureArgs(ground, figure), period: figure.period, ...excessArgs(excess, place) },
      related: gdp === undefined ? [] : [gdp],
    };
  }
}

/** Ranges of flows hold for a whole year: part of a year may be less, several years may be more. */
function limitsFor(
  { period }: Figure,
  { plausible, atMostGdp, unit, accrual }: Indicator,
): Pick<Indicator, 'plausible' | 'atMostGdp' | 'unit'> {
  if (accrual !== 'flow' || plausible === undefined) return { plausible, atMostGdp, unit };
  if (period.kind === 'span') return { plausible: { from: plausible.from }, unit };
  return { plausible: isSubYear(period) ? { to: plausible.to } : plausible, atMostGdp, unit };
}

/** The GDP of the same period, else the latest of a whole year. */
function gdpOf(ground: FigureGround, { place, period }: Figure): GdpObservation | undefined {
  return ground.figureAt({ indicator: GDP_INDICATOR, place }, period) ?? gdpAround(ground.gdp, ground.places, place);
}

const GDP = 'gdp-2023,gdp,shenzhen,,2023,3460.6,billion-yuan,=';

export const figureImplausible: FigureRule = {
  code: 'figure-implausible',
  severity: 'error',
  scope: 'always',
  check,
  examples: {
    failing: [figureExample([valueAdded(2023, '14500')]), figureExample([valueAdded(2023, '3890')], { known: [GDP] })],
    passing: [figureExample([valueAdded(2023, '1450')], { known: [GDP] })],
  },
};
