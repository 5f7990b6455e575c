import sharp from "sharp";
import { config } from "../../config";
import { demoCommodities, demoProducts } from "../demo-data";
import { drawHero, drawSellerAvatar } from "../pictures/brand";
import { derivePictures } from "../pictures/derive";
import { drawProductPicture } from "../pictures/draw";
import type { Seeding } from "../seeding";

/** What a listing keeps of its picture: the colour painted first, and a 16 px preview as a data URI. */
export interface PictureFacts {
  color: string;
  lqip: string;
}

const PROGRESS_STEP = 50;

/** Draws and derives the pictures of the demo province into `PICTURES_DIR`. Gives the facts of each picture key. */
export async function seedPictures({ say }: Seeding): Promise<Map<string, PictureFacts>> {
  // Two pictures are worked on at a time; threads inside each would only fight over the cores.
  sharp.concurrency(1);
  const facts = await derivePictures(drawings(), {
    outDir: config.picturesDir,
    onProgress: (done, total) => {
      if (done % PROGRESS_STEP === 0 || done === total) say(`pictures: ${done} of ${total}`);
    },
  });
  return new Map(facts.map(({ key, color, lqip }) => [key, { color, lqip }]));
}

function drawings(): { key: string; svg: string }[] {
  const nutrientGroups = new Map(demoCommodities().map(({ id, nutrientGroup }) => [id, nutrientGroup]));
  const products = new Map(demoProducts().map((product) => [product.pictureKey, product]));
  return [
    { key: "hero", svg: drawHero() },
    { key: "avatar-kube", svg: drawSellerAvatar("kube") },
    { key: "avatar-ewarong", svg: drawSellerAvatar("ewarong") },
    ...[...products].map(([key, { title, categorySlug, commodityId }]) => ({
      key,
      svg: drawProductPicture({
        key,
        title,
        categorySlug,
        commodityGroup: (commodityId && nutrientGroups.get(commodityId)) || undefined,
      }),
    })),
  ];
}
