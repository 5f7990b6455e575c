import { authenticate, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "../http/error-handler";
import {
  refuseForeignSeal,
  refuseOperator,
  refusePromoCodes,
  requireOrderOwner,
  requirePaymentCollection,
} from "../http/guard-core-routes";
import { nameUnauthorized } from "../http/name-unauthorized";
import { requireJson } from "../http/require-json";
import { requireSearchWords } from "../http/require-search-words";
import { requireStorableText } from "../http/require-storable-text";

/** What is ours under `/admin`; the rest is Medusa's. */
const OPERATOR_ROOMS = [
  "payouts",
  "refunds",
  "payment-losses",
  "courier-promotions",
  "ledger-rates",
  "pictures",
  "private-pictures",
];

export default defineMiddlewares({
  errorHandler: errorHandler as never,
  routes: [
    // A lookahead, because Express runs a middleware only where its match ends before a slash.
    {
      matcher: new RegExp(
        `^/(store|seller|officer|join|access|demo|hooks|auth|admin/(${OPERATOR_ROOMS.join("|")}))(?=/|$)`,
      ),
      middlewares: [nameUnauthorized, requireJson, requireStorableText],
    },
    {
      matcher: "/store/search",
      middlewares: [requireSearchWords, configureStoreSearch({ allowed_indexes: { product: true } })],
    },
    {
      matcher: "/store/orders/:id",
      methods: ["GET"],
      middlewares: [
        authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
        requireOrderOwner as never,
      ],
    },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      methods: ["POST"],
      middlewares: [requirePaymentCollection as never, refuseForeignSeal],
    },
    { matcher: "/store/carts*", methods: ["POST", "DELETE"], middlewares: [refusePromoCodes] },
    { matcher: "/admin/promotions*", methods: ["POST"], middlewares: [refuseOperator] },
    { matcher: "/admin/orders/:id/fulfillments", methods: ["POST"], middlewares: [refuseOperator] },
    { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [refuseOperator] },
    { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [refuseOperator] },
    // Its signature is over the bytes as they came.
    { matcher: "/hooks/midtrans-payouts", methods: ["POST"], bodyParser: { preserveRawBody: true } },
  ],
});
