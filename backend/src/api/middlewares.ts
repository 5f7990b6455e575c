import { authenticate, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "../http/error-handler";
import { refuseForeignSeal, refuseOperatorFulfilment, requireOrderOwner } from "../http/guard-core-routes";
import { requireMember } from "../http/member-session";
import { requireJson } from "../http/require-json";

export default defineMiddlewares({
  errorHandler: errorHandler as never,
  routes: [
    { matcher: /^\/(store|seller|hooks|auth)(\/|$)/, middlewares: [requireJson] },
    {
      matcher: "/store/search",
      middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
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
      middlewares: [refuseForeignSeal],
    },
    { matcher: "/admin/orders/:id/fulfillments", methods: ["POST"], middlewares: [refuseOperatorFulfilment] },
    {
      matcher: "/seller/*",
      middlewares: [authenticate("member", ["bearer"], { allowUnauthenticated: true }), requireMember as never],
    },
  ],
});
