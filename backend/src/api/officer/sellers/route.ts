import { type OfficeSellerList, sellerListQuerySchema } from "@pasar/contracts/office";
import { databaseOf } from "../../../database/connection";
import { listOfficeSellers } from "../../../database/office-sellers";
import { officerRoute } from "../../../http/acting";
import { readQuery } from "../../../http/validate";
import { readPlace, writePlace } from "../../../workflows/office/list-place";

const PAGE_ROWS = 30;

/** `GET /officer/sellers?q=&kind=&status=&problem=&area=&after=`: sellers of the officer's area with their health. */
export const GET = officerRoute("office.sellers.read", async (req, res) => {
  const { after, ...filter } = readQuery(req, sellerListQuerySchema);
  const found = await listOfficeSellers(databaseOf(req.scope), req.acting.area, filter, {
    after: readPlace(after),
    most: PAGE_ROWS + 1,
  });
  const sellers = found.slice(0, PAGE_ROWS);
  const last = found.length > PAGE_ROWS ? sellers.at(-1) : undefined;
  const list: OfficeSellerList = { sellers, next: last ? writePlace(last) : null };
  res.json(list);
});
