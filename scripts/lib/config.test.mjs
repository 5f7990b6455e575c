// @ts-check
import { describe, expect, it } from "vitest";
import { readConfig } from "./config.mjs";

describe("configuration", () => {
  it("has a working standard for everything", () => {
    expect(readConfig({})).toMatchObject({
      dataDir: expect.stringMatching(/\.data$/),
      host: "127.0.0.1",
      ports: { backend: 9000, storefront: 8000, admin: 7000, simulator: 9100, database: 5499 },
      databaseUrl: null,
      redisUrl: null,
      midtrans: null,
    });
  });

  it("takes every setting from the environment", () => {
    const config = readConfig({
      PASAR_DATA_DIR: "/srv/pasar",
      PASAR_HOST: "0.0.0.0",
      PASAR_BACKEND_PORT: "9500",
      DATABASE_URL: "postgresql://pasar@db/pasar",
      REDIS_URL: "redis://cache:6379",
      MIDTRANS_SERVER_KEY: "Mid-server-1",
      MIDTRANS_IS_PRODUCTION: "true",
    });
    expect(config).toMatchObject({
      dataDir: "/srv/pasar",
      host: "0.0.0.0",
      ports: { backend: 9500, storefront: 8000 },
      databaseUrl: "postgresql://pasar@db/pasar",
      redisUrl: "redis://cache:6379",
      midtrans: { serverKey: "Mid-server-1", isProduction: true },
    });
  });

  it("takes an empty variable for an absent one", () => {
    expect(readConfig({ PASAR_ADMIN_PORT: "", DATABASE_URL: "", MIDTRANS_SERVER_KEY: "" })).toEqual(readConfig({}));
  });

  it.each([
    [{ PASAR_BACKEND_PORT: "nine" }, "PASAR_BACKEND_PORT"],
    [{ PASAR_BACKEND_PORT: "0" }, "PASAR_BACKEND_PORT"],
    [{ PASAR_BACKEND_PORT: "65536" }, "PASAR_BACKEND_PORT"],
    [{ PASAR_BACKEND_PORT: "9e3" }, "PASAR_BACKEND_PORT"],
    [{ PASAR_ADMIN_PORT: "8000" }, "PASAR_STOREFRONT_PORT and PASAR_ADMIN_PORT are both 8000"],
    [{ PASAR_HOST: "my host" }, "PASAR_HOST"],
    [{ DATABASE_URL: "mysql://db/pasar" }, "postgres://"],
    [{ DATABASE_URL: "db:5432" }, "DATABASE_URL"],
    [{ REDIS_URL: "http://cache" }, "REDIS_URL"],
    [{ MIDTRANS_IS_PRODUCTION: "yes", MIDTRANS_SERVER_KEY: "k" }, "must be true or false"],
    [{ MIDTRANS_IS_PRODUCTION: "true" }, "MIDTRANS_SERVER_KEY is empty"],
    [{ MIDTRANS_IS_PRODUCTION: "true", MIDTRANS_SERVER_KEY: "SB-Mid-server-1" }, "sandbox key"],
  ])("refuses %o with a sentence", (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
