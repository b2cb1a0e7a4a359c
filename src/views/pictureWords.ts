// Title, subtitle and foot drawn into a saved picture of a chart, in as many lines as they need.
import { LINE } from './chartFrame.ts';
import type { ChartLook } from './chartLook.ts';
import type { ChartView } from './description.ts';
import { pictureText } from './pictureElement.ts';
import { textWidth, wrapped } from './textWidth.ts';

export interface PictureWords {
  /** Heights that the words take at the head and at the foot of the picture. */
  readonly head: number;
  readonly foot: number;
  readonly elements: readonly object[];
}

const EDGE = 16;
const TITLE_LINES = 3;
const FOOT_LINES = 5;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly most: number;
  readonly colour: string;
  readonly weight?: 'bold';
}

function paragraph({ text, size, most, colour, weight }: Paragraph, top: number, look: ChartLook): readonly object[] {
  return wrapped(text, look.width - 2 * EDGE, size, most).map((line, index) => {
    const y = top + (index + 0.5) * size * LINE;
    return pictureText({ text: line, x: EDGE, y, align: 'left', colour, size, font: look.font, weight });
  });
}

/** Nothing where the look leaves the words to the page around the chart. */
export function pictureWords(chart: ChartView, look: ChartLook): PictureWords {
  if (look.withWords !== true) return { head: 0, foot: 0, elements: [] };
  const { size, colours } = look;
  const heightOf = (lines: readonly object[], of: number): number => lines.length * of * LINE;
  const titleSize = size * 1.4;
  const heading = {
    text: chart.title,
    size: titleSize,
    most: TITLE_LINES,
    colour: colours.text,
    weight: 'bold',
  } as const;
  const title = paragraph(heading, EDGE, look);
  const below = EDGE + heightOf(title, titleSize);
  const subtitle = paragraph({ text: chart.subtitle, size, most: 2, colour: colours.muted }, below, look);
  const closing = { text: chart.foot, size, most: FOOT_LINES, colour: colours.muted };
  const foot = textWidth(chart.foot, size) === 0 ? [] : paragraph(closing, 0, look);
  const footHeight = heightOf(foot, size) + EDGE;
  return {
    head: below + heightOf(subtitle, size) + EDGE,
    foot: footHeight + EDGE / 2,
    elements: [...title, ...subtitle, ...paragraph(closing, look.height - footHeight, look)],
  };
}
