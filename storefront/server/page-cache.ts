import { FILTER_PARAMS } from "../app/features/catalogue/shop-filters";

/** A rendered page with its encodings, ready to be sent again. */
export interface CachedPage {
  headers: Record<string, string>;
  bodies: { identity: Buffer; br: Buffer; gzip: Buffer };
}

/** Query parameters a public page depends on; all others (campaign tags, ...) share one copy. */
const KNOWN_PARAMS = new Set([...FILTER_PARAMS, "di", "ditolak", "lat", "lon", "voucher"]);

const PUBLIC_PAGE =
  /^(\/en)?(\/|\/cari(\/tempat)?|\/api\/(cari|saring|saran)|\/e-warong|\/keranjang|\/pesanan|\/offline|\/(produk|penjual)\/[^/]+)?$/;

/** Whether a page is the same for every reader, so that one copy may answer all of them. */
export function isPublicPage(url: URL): boolean {
  return PUBLIC_PAGE.test(url.pathname);
}

/** The name of a page in the cache: origin, path and the parameters that matter, in one order. */
export function pageKey(url: URL): string {
  const params = [...url.searchParams].filter(([name, value]) => KNOWN_PARAMS.has(name) && value !== "");
  return `${url.origin}${url.pathname}?${new URLSearchParams(params.sort(byName))}`;
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Seconds a shared cache may keep a response: its `s-maxage`, 0 when it has none. */
export function sharedLifetime(response: Response): number {
  if (response.status !== 200 || response.headers.has("set-cookie")) return 0;
  return Number(/\bs-maxage=(\d+)/.exec(response.headers.get("cache-control") ?? "")?.[1] ?? 0);
}

/** Keeps the pages used last. Takes the most pages to keep and a clock in milliseconds. */
export class PageCache {
  private readonly pages = new Map<string, { page: CachedPage; until: number }>();

  constructor(
    private readonly capacity: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(key: string): CachedPage | null {
    const hit = this.pages.get(key);
    if (!hit) return null;
    this.pages.delete(key);
    if (hit.until <= this.now()) return null;
    this.pages.set(key, hit);
    return hit.page;
  }

  set(key: string, page: CachedPage, seconds: number): void {
    this.pages.delete(key);
    this.pages.set(key, { page, until: this.now() + seconds * 1000 });
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= this.capacity) break;
      this.pages.delete(oldest);
    }
  }
}
