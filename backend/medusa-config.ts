import { defineConfig, Modules } from "@medusajs/framework/utils";
import { config } from "./src/config";

const redis = config.redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: config.redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: config.redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: config.redisUrl },
            },
          ],
        },
      },
    ]
  : [];

/** Seconds a cached catalogue read may lag behind a change made by another process. */
const CACHE_SECONDS = 60;

const caching = config.redisUrl
  ? {
      providers: [
        {
          resolve: "@medusajs/medusa/caching-redis",
          id: "caching-redis",
          is_default: true,
          options: { redisUrl: config.redisUrl, ttl: CACHE_SECONDS },
        },
      ],
    }
  : { in_memory: { enable: true, ttl: CACHE_SECONDS } };

export default defineConfig({
  admin: { disable: true },
  // Medusa asks for the shop's publishable key twice on every request; cached, a list costs three statements, not five.
  featureFlags: { caching: true },
  projectConfig: {
    databaseUrl: config.databaseUrl,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    redisUrl: config.redisUrl,
    http: {
      storeCors: config.storefrontUrl,
      adminCors: config.adminUrl,
      authCors: config.adminUrl,
      jwtSecret: config.jwtSecret,
      cookieSecret: config.cookieSecret,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"] },
    },
  },
  modules: [
    ...redis,
    { resolve: "@medusajs/medusa/caching", options: caching },
    { resolve: "./src/modules/area" },
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/access" },
    { resolve: "./src/modules/officer" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/stock" },
    { resolve: "./src/modules/commodity" },
    { resolve: "./src/modules/search-sync" },
    { resolve: "./src/modules/checkout" },
    { resolve: "./src/modules/shipment" },
    { resolve: "./src/modules/pickup" },
    { resolve: "./src/modules/gateway" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/payout" },
    { resolve: "./src/modules/refund" },
    { resolve: "./src/modules/complaint" },
    { resolve: "./src/modules/promotion" },
    { resolve: "./src/modules/joining" },
    { resolve: "./src/modules/picture" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/search-demand" },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          config.whatsapp
            ? {
                resolve: "@pasar/notification-whatsapp",
                id: "whatsapp",
                options: { ...config.whatsapp, channels: ["whatsapp"] },
              }
            : { resolve: "./src/modules/outbox-notification", id: "outbox", options: { channels: ["whatsapp"] } },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/modules/cash-on-delivery", id: "cod" },
          { resolve: "@pasar/payment-midtrans", id: "midtrans", options: config.midtrans },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "@pasar/fulfillment-kurir", id: "kurir", options: config.kurir },
        ],
      },
    },
    {
      key: Modules.SEARCH,
      resolve: "@medusajs/medusa/search",
      options: {
        // The database's own engine stays beside the other: it answers until an index was built over there.
        providers: [
          {
            resolve: "@pasar/search-postgres",
            id: "embedded",
            options: { databaseUrl: config.databaseUrl, ssl: false },
          },
          ...(config.meilisearch
            ? [{ resolve: "@pasar/search-meilisearch", id: "meilisearch", options: config.meilisearch }]
            : []),
        ],
        default_provider: config.meilisearch ? "meilisearch" : "embedded",
        reindex: { batch_size: 500 },
      },
    },
  ],
});
