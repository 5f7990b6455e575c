import { memberRoute } from "../../../../../http/acting";
import { answerParcelPdf } from "../../../../../http/answer-print";
import { labelsOf } from "../../../../../printing/parcel-facts";
import { drawShippingLabel } from "../../../../../printing/shipping-label";

/** `GET /seller/orders/:id/label`: whom the parcels go to and what to collect, as a PDF of A6 with a page for each. */
export const GET = memberRoute("orders.read", (req, res) =>
  answerParcelPdf(req, res, "label", (facts, language) =>
    labelsOf(facts).map((label) => drawShippingLabel(label, language)),
  ),
);
