import { type Executor, rowsOf } from "./connection";
import { SELLABLE_JOINS } from "./sellable";

/** What a poster shows of one of the seller's products that is on sale. Rupiah. */
export interface PosterRow {
  handle: string;
  title: string;
  title_en: string;
  unit: string;
  picture: string | null;
  color: string | null;
  lowest: number;
  highest: number;
  seller: string;
  village_name: string;
  regency_name: string;
}

/** Reads a product for its poster; undefined when it is not the seller's or not on sale. */
export async function readPosterRow(
  executor: Executor,
  sellerId: string,
  productId: string,
): Promise<PosterRow | undefined> {
  const [row] = await rowsOf<PosterRow>(
    executor,
    `select p.handle, p.title, l.title_en, l.unit, l.picture, l.color, s.name as seller, s.village_name, s.regency_name,
            min(price.amount)::int as lowest, max(price.amount)::int as highest
     ${SELLABLE_JOINS}
     where p.id = ? and l.seller_id = ? and v.deleted_at is null group by p.id, l.id, s.id`,
    [productId, sellerId],
  );
  return row;
}
