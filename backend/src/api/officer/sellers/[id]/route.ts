import { databaseOf } from "../../../../database/connection";
import { readOfficeSeller } from "../../../../database/office-seller";
import { officerRoute } from "../../../../http/acting";
import { Refusal } from "../../../../http/refusal";

/** `GET /officer/sellers/:id`: one seller of the officer's area. Gives an `OfficeSellerPage`; throws `not_found` elsewhere. */
export const GET = officerRoute("office.sellers.read", async (req, res) => {
  const { area, officer } = req.acting;
  const seller = await readOfficeSeller(databaseOf(req.scope), area, {
    id: req.params.id ?? "",
    showsPhones: officer.role === "pendamping",
  });
  if (!seller) throw new Refusal("not_found");
  res.json(seller);
});
