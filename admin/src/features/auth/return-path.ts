const PARAMETER = "lanjut";
const HOME = "/pesanan";

/** The sign-in page's address that leads back to `path` afterwards. */
export function signInPath(path: string): string {
  return path === "/" || path === HOME ? "/masuk" : `/masuk?${PARAMETER}=${encodeURIComponent(path)}`;
}

/** Where to go after signing in: a page of this app named in the address, else the orders. */
export function returnPath(search: URLSearchParams): string {
  const path = search.get(PARAMETER) ?? HOME;
  const isOwnPage = URL.canParse(path, location.origin) && new URL(path, location.origin).origin === location.origin;
  return isOwnPage && path.startsWith("/") ? path : HOME;
}
