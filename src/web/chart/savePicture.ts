// Saves a chart as a picture with its title, subtitle and source, in the colours of the page.
import type { Language } from '#kernel/language';
import { chartOption } from '#views/chartOption';
import type { ChartView } from '#views/description';
import { saveBlob } from '../data/saveFile.ts';
import { openDrawing } from './chartEngine.ts';
import { presentColours } from './presentColours.ts';

const WIDTH = 960;
const HEIGHT = 600;
const LETTERS = 14;
/** Pixels per unit of a PNG, so that it is sharp on paper. */
const DENSITY = 2;

async function blobAt(dataAddress: string): Promise<Blob> {
  const [head = '', body = ''] = dataAddress.split(',', 2);
  const type = /^data:([^;,]+)/.exec(head)?.[1] ?? 'application/octet-stream';
  const text = head.includes('base64') ? atob(body) : decodeURIComponent(body);
  const bytes = head.includes('base64')
    ? Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    : new TextEncoder().encode(text);
  return new Blob([bytes], { type });
}

export async function savePicture(chart: ChartView, format: 'svg' | 'png', language: Language): Promise<void> {
  const element = document.createElement('div');
  const renderer = format === 'svg' ? 'svg' : 'canvas';
  const drawing = openDrawing(element, undefined, {
    renderer,
    width: WIDTH,
    height: HEIGHT,
    devicePixelRatio: DENSITY,
  });
  const option = chartOption(chart, {
    language,
    width: WIDTH,
    height: HEIGHT,
    size: LETTERS,
    font: getComputedStyle(document.body).fontFamily,
    colours: presentColours(document.body),
    withWords: true,
  });
  if (option !== undefined) drawing.setOption(option);
  const address = drawing.getDataURL({ type: format, pixelRatio: DENSITY });
  drawing.dispose();
  saveBlob(await blobAt(address), `${chart.id}.${format}`);
}
