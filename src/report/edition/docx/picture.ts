// A drawn chart as a picture.
export interface Picture {
  readonly png: Uint8Array;
  /** Size on paper, in pixels of 1/96 inch; the PNG may hold more. */
  readonly width: number;
  readonly height: number;
}
