import { memberRoute } from "../../../../../http/acting";
import { answerParcelPdf } from "../../../../../http/answer-print";
import { drawShippingLabel } from "../../../../../printing/shipping-label";

/** `GET /seller/orders/:id/label`: whom the parcel goes to and what to collect, as a PDF of A6. */
export const GET = memberRoute("orders.read", (req, res) =>
  answerParcelPdf(req, res, "label", (facts, language) => [drawShippingLabel(facts, language)]),
);
