import { authenticate, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "../http/error-handler";
import {
  refuseForeignSeal,
  refuseOperator,
  requireOrderOwner,
  requirePaymentCollection,
} from "../http/guard-core-routes";
import { nameUnauthorized } from "../http/name-unauthorized";
import { requireJson } from "../http/require-json";
import { requireSearchWords } from "../http/require-search-words";
import { requireStorableText } from "../http/require-storable-text";

export default defineMiddlewares({
  errorHandler: errorHandler as never,
  routes: [
    // A lookahead, because Express runs a middleware only where its match ends before a slash.
    {
      matcher: /^\/(store|seller|officer|join|access|demo|hooks|auth|admin\/payouts|admin\/ledger-rates)(?=\/|$)/,
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
    { matcher: "/admin/orders/:id/fulfillments", methods: ["POST"], middlewares: [refuseOperator] },
    { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [refuseOperator] },
    { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [refuseOperator] },
    { matcher: "/admin/refunds*", middlewares: [requireJson, requireStorableText] },
    // Its signature is over the bytes as they came.
    { matcher: "/hooks/midtrans-payouts", methods: ["POST"], bodyParser: { preserveRawBody: true } },
  ],
});
