// Texts and straight lines drawn into a chart's picture at places in pixels.

export interface PictureText {
  readonly text: string;
  readonly x: number;
  /** Middle of the line of text. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
  readonly size: number;
  readonly font: string;
  readonly weight?: 'bold' | undefined;
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Control characters and line ends would move the letters: they become spaces. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

export function pictureText({ text, x, y, align, colour, size, font, weight }: PictureText): object {
  return {
    type: 'text',
    x: tenth(x),
    y: tenth(y),
    z: 5,
    silent: true,
    style: {
      text: plain(text),
      align,
      verticalAlign: 'middle',
      fill: colour,
      fontSize: size,
      fontFamily: font,
      ...(weight === undefined ? {} : { fontWeight: weight }),
    },
  };
}

export interface PictureLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: string;
  readonly dash?: readonly number[] | undefined;
}

export function pictureLine({ from, to, colour, dash }: PictureLine): object {
  return {
    type: 'line',
    z: 1,
    silent: true,
    shape: { x1: tenth(from[0]), y1: tenth(from[1]), x2: tenth(to[0]), y2: tenth(to[1]) },
    style: { stroke: colour, lineWidth: 1, ...(dash === undefined ? {} : { lineDash: dash }) },
  };
}
