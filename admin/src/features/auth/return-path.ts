import type { Identity } from "@pasar/contracts/access";
import { homeOf } from "../../lib/home";

const PARAMETER = "lanjut";

/** The sign-in page's address that leads back to `path` afterwards. */
export function signInPath(path: string): string {
  return path === "/" ? "/masuk" : `/masuk?${PARAMETER}=${encodeURIComponent(path)}`;
}

/** Where to go after signing in: a page of this app named in the address, if it is this person's, else their home. */
export function returnPath(search: URLSearchParams, identity: Identity): string {
  const home = homeOf(identity);
  const path = search.get(PARAMETER) ?? home;
  const isOwnPage = URL.canParse(path, location.origin) && new URL(path, location.origin).origin === location.origin;
  return isOwnPage && path.startsWith("/") && isFor(identity, path) ? path : home;
}

/** Phones are shared: the page somebody left may be of no use to who comes next. */
function isFor(identity: Identity, path: string): boolean {
  if (path.startsWith("/akun")) return true;
  const isOffice = path.startsWith("/dinas");
  const isJoining = path.startsWith("/daftar");
  return { member: !isOffice && !isJoining, officer: isOffice, applicant: isJoining }[identity.kind];
}
