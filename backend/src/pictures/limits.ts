/** What a phone may send. Bytes and pixels. */
export const PICTURE_LIMITS = {
  bytes: 10 * 1024 ** 2,
  chunkBytes: 256 * 1024,
  /** Decoded, three bytes each: 120 MB at most, which also ends decompression bombs. */
  pixels: 40_000_000,
  /** Of the shorter side; below it a buyer sees nothing. */
  leastSide: 100,
  /** One owner's uploads within 24 hours. */
  dailyUploads: 300,
  dailyBytes: 200 * 1024 ** 2,
} as const;

/** Widest bitmap kept in memory, px: what a private picture shows. */
export const WIDEST = 1280;
/** A photo that takes longer to decode is made to do so, seconds. */
export const DECODE_SECONDS = 20;
