// Pictures of charts: the chart as drawn everywhere, on a canvas with the pinned letters, at twice the size of paper.
import { createRequire } from 'node:module';
import type * as Canvas from '@napi-rs/canvas';
import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Language } from '#kernel/language';
import type { Picture } from '#report/edition/docx/picture';
import { printable, printableChart } from '#report/edition/typst/printable';
import { PRINT_LOOK } from '#report/printLook';
import { chartOption } from '#views/chartOption';
import type { ChartView } from '#views/description';
import { fontFile, isPrintable } from '../fonts.ts';

const RATIO = 2;
const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;
/** A canvas of a page, of which the library uses what any canvas has. */
type Drawn = NonNullable<Parameters<typeof init>[0]> &
  ReturnType<NonNullable<Parameters<typeof setPlatformAPI>[0]['createCanvas']>>;
/** A name of our own: a font of the machine under the letters' real name is never taken for them. */
const FONT = 'Marshall Print';

use([BarChart, LineChart, GraphicComponent, GridComponent, CanvasRenderer]);

let sheet: Canvas.Canvas | undefined;

/** One canvas for all pictures: its pixels lie outside the heap, where no collection would come for them in time. */
function emptySheet(width: number, height: number): Canvas.Canvas {
  sheet ??= openCanvas().createCanvas(width, height);
  // Setting a size wipes the sheet and puts back whatever was set in its context.
  sheet.width = width;
  sheet.height = height;
  return sheet;
}

function openCanvas(): typeof Canvas {
  // Read by the library as it loads; the machine's fonts would stand in for letters that the pinned ones lack.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const canvas = createRequire(import.meta.url)('@napi-rs/canvas') as typeof Canvas;
  canvas.GlobalFonts.registerFromPath(fontFile('sans'), FONT);
  // Colour and letters are decided by the chart's option; the library only measures with this.
  setPlatformAPI({ createCanvas: () => canvas.createCanvas(32, 32) as unknown as Drawn });
  return canvas;
}

/** The drawing of a chart, or undefined where no point of it can be drawn. The same chart gives the same bytes in any process. */
export function chartPicture(chart: ChartView, language: Language): Picture | undefined {
  const { width, height, colours } = PRINT_LOOK;
  const drawn = printableChart(chart, (text) => printable(text, isPrintable));
  const option = chartOption(drawn, { ...PRINT_LOOK, font: FONT, language });
  if (option === undefined) return undefined;
  const canvas = emptySheet(width * RATIO, height * RATIO);
  const instance = init(canvas as unknown as Drawn, null, {
    renderer: 'canvas',
    devicePixelRatio: RATIO,
    width,
    height,
  });
  // Else the language of the machine would choose among the forms of letters.
  canvas.getContext('2d').lang = LANGUAGE_TAGS[language];
  try {
    instance.setOption({ ...option, backgroundColor: colours.ground });
    return { png: new Uint8Array(canvas.toBuffer('image/png')), width, height };
  } finally {
    instance.dispose();
  }
}
