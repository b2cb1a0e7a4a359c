// Axes of a chart: lines drawn by the library at given steps, their labels as texts at given places, so that no locale enters.
import { formatDecimal } from '#words/number';
import { across, AXIS_GAP, down, type ChartFrame } from './chartFrame.ts';
import type { ChartLook } from './chartLook.ts';
import { pictureText } from './pictureElement.ts';
import { fitted } from './textWidth.ts';

export function axisOption(frame: ChartFrame, { colours }: ChartLook): Readonly<Record<string, object>> {
  const { years, values } = frame;
  const line = { color: colours.muted };
  const everyYear = years.named.length >= years.to - years.from - 1;
  return {
    xAxis: {
      type: 'value',
      min: years.from,
      max: years.to,
      interval: 1,
      axisLabel: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: line },
      axisTick: { show: everyYear, lineStyle: line },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: values.min,
      max: values.max,
      interval: values.step,
      axisLabel: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: true, lineStyle: { color: colours.rule, width: 1 } },
    },
  };
}

export function axisLabels(frame: ChartFrame, { colours, font, language, size }: ChartLook): readonly object[] {
  const look = { colour: colours.muted, font, size };
  const years = frame.years.named.map((year) => {
    const y = frame.bottom + AXIS_GAP + size / 2;
    return pictureText({ ...look, text: String(year), x: across(frame, year), y, align: 'center' });
  });
  const values = frame.values.ticks.map((tick) => {
    const y = down(frame, tick.toNumber());
    return pictureText({
      ...look,
      text: fitted(formatDecimal(tick, language), frame.left - AXIS_GAP, size),
      x: frame.left - AXIS_GAP,
      y,
      align: 'right',
    });
  });
  return [...years, ...values];
}
