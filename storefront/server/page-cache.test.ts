import { describe, expect, it } from "vitest";
import { type CachedPage, isPublicPage, PageCache, pageKey, sharedLifetime } from "./page-cache";

const empty = Buffer.alloc(0);
const page = (name: string): CachedPage => ({ headers: { name }, bodies: { identity: empty, br: empty, gzip: empty } });

describe("pageKey", () => {
  it.each([
    ["parameters in another order", "http://a/cari?q=beras&hal=2", "http://a/cari?hal=2&q=beras"],
    ["campaign tags", "http://a/cari?q=beras&utm_source=wa", "http://a/cari?q=beras"],
    ["empty form fields", "http://a/cari?q=beras&min=", "http://a/cari?q=beras"],
  ])("is one for %s", (_, one, other) => {
    expect(pageKey(new URL(one))).toBe(pageKey(new URL(other)));
  });

  it.each([
    ["another filter", "http://a/cari?halal=1"],
    ["another path", "http://a/en/cari"],
    ["another host, so that a forged host cannot fill the shop's cache", "http://b/cari"],
  ])("differs for %s", (_, other) => {
    expect(pageKey(new URL(other))).not.toBe(pageKey(new URL("http://a/cari")));
  });
});

describe("isPublicPage", () => {
  it.each([
    "/",
    "/en",
    "/cari",
    "/en/cari",
    "/api/cari",
    "/api/saring",
    "/produk/keripik",
    "/en/penjual/melati",
    "/keranjang",
    "/pesanan",
    "/e-warong",
  ])("takes %s", (path) => expect(isPublicPage(new URL(path, "http://a"))).toBe(true));

  it.each(["/checkout", "/pesanan/5", "/bayar/5", "/en/bayar/5", "/api/checkouts/5", "/api/areas", "/produk/a/b"])(
    "never takes %s",
    (path) => expect(isPublicPage(new URL(path, "http://a"))).toBe(false),
  );
});

describe("sharedLifetime", () => {
  const lifetime = (status: number, headers: Record<string, string>) =>
    sharedLifetime(new Response(null, { status, headers }));

  it("takes s-maxage of a good answer only", () => {
    expect(lifetime(200, { "cache-control": "public, max-age=0, s-maxage=30" })).toBe(30);
    expect(lifetime(404, { "cache-control": "public, s-maxage=30" })).toBe(0);
    expect(lifetime(200, { "cache-control": "private, no-cache" })).toBe(0);
    expect(lifetime(200, {})).toBe(0);
  });
});

describe("PageCache", () => {
  it("forgets a page when its time is over", () => {
    let now = 0;
    const cache = new PageCache(10, () => now);
    cache.set("a", page("a"), 30);
    now = 29_999;
    expect(cache.get("a")?.headers.name).toBe("a");
    now = 30_000;
    expect(cache.get("a")).toBeNull();
  });

  it("drops the page that was not asked for the longest", () => {
    const cache = new PageCache(2);
    cache.set("a", page("a"), 30);
    cache.set("b", page("b"), 30);
    cache.get("a");
    cache.set("c", page("c"), 30);
    expect(["a", "b", "c"].map((key) => cache.get(key) !== null)).toEqual([true, false, true]);
  });
});
