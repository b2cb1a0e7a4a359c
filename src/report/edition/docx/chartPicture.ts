// A chart in a Word edition: title sentence, measure and unit, picture with its words for those who do not see it, source.
import type { ChartView } from '#views/description';
import { permitted } from '../../markup.ts';
import { STYLES } from './documentStyles.ts';
import { type PageLayout, textWidth } from './pageLayout.ts';
import type { Picture } from './picture.ts';
import { ImageRun, Paragraph, type Table } from './wordLibrary.ts';
import { captioned, footOf, wordTable } from './wordTable.ts';
import { run, type Setting } from './wordText.ts';

/** Twentieths of a point in a pixel of 1/96 inch. */
const PIXEL = 15;

export function chartPicture(
  chart: ChartView,
  picture: Picture | undefined,
  setting: Setting,
): readonly (Paragraph | Table)[] {
  const head = [captioned(chart.title), new Paragraph({ style: STYLES.subtitle, children: [run(chart.subtitle)] })];
  // Without a picture the figures themselves stand there.
  if (picture === undefined) return [...head, ...wordTable({ ...chart.table, foot: chart.foot }, setting)];
  const description = permitted([chart.title, chart.subtitle].filter((text) => text !== '').join(' · '));
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: pictureSize(picture, setting.layout, setting.landscape),
    altText: { name: permitted(chart.id), title: permitted(chart.title), description },
  });
  return [...head, new Paragraph({ style: STYLES.picture, children: [image] }), footOf(chart.foot)];
}

/** Pixels on paper: as wide as the page, no higher than a chart may be. */
export function pictureSize(
  { width, height }: Picture,
  layout: PageLayout,
  landscape: boolean,
): { readonly width: number; readonly height: number } {
  const most = textWidth(layout, landscape) / PIXEL;
  const scale = Math.min(most / width, layout.pictureHeight / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
