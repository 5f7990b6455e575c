import type { Seeding } from "../seeding";

/** What a listing keeps of its picture: the colour painted first, and a 16 px preview as a data URI. */
export interface PictureFacts {
  color: string;
  lqip: string;
}

/** Draws and derives the pictures of the demo province into `PICTURES_DIR`. Gives the facts of each picture key. */
export async function seedPictures({ say }: Seeding): Promise<Map<string, PictureFacts>> {
  say("pictures: none yet");
  return new Map();
}
