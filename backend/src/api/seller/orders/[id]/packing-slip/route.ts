import { memberRoute } from "../../../../../http/acting";
import { answerParcelPdf } from "../../../../../http/answer-print";
import { drawPackingSlip } from "../../../../../printing/packing-slip";

/** `GET /seller/orders/:id/packing-slip`: what goes into the parcel, as a PDF of A5. */
export const GET = memberRoute("orders.read", (req, res) => answerParcelPdf(req, res, "isi-paket", drawPackingSlip));
