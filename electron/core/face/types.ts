import type { Picture } from '../image/picture.ts';

/** A point in pixels of the upright image, origin top left. */
export type Point = readonly [x: number, y: number];

/** A rectangle in pixels of the upright image: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Five landmarks in the order of InsightFace's template: the eye at the image's left, the eye at its
 * right, the tip of the nose, the mouth corner at the image's left, the one at its right.
 */
export type Landmarks = readonly [Point, Point, Point, Point, Point];

/** One face found by a detector. */
export interface DetectedFace {
  readonly box: Box;
  /** Confidence of the detector, 0…1. Comparable only within one detector. */
  readonly score: number;
  readonly landmarks: Landmarks;
}

export interface DetectOptions {
  /** Smallest face to look for, height in pixels of the upright image. */
  readonly minFace?: number;
}

/** Finds faces. Throws a `RollcallError` where it could not look; `[]` means it looked and found none. */
export interface Detector {
  readonly id: string;
  detect(picture: Picture, options?: DetectOptions): Promise<DetectedFace[]>;
  close(): Promise<void>;
}

/** Turns aligned faces into embeddings. Distances are compared only within one `id`. */
export interface Recogniser {
  readonly id: string;
  /** Which weights run, e.g. `fp16` or `int8`; for `fused` the variant of its FaceNet part. */
  readonly variant: string;
  /** Components of an embedding: 128, 512 or 640. */
  readonly dimensions: number;
  /** One unit-length embedding a face, in the order given. */
  embed(picture: Picture, faces: readonly Landmarks[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}
