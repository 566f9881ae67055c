/** An upright image in memory: interleaved 8-bit sRGB, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** `width * height * 3` bytes, R G B R G B … */
  readonly data: Uint8Array;
}
