import type { MetaDescriptor } from "react-router";
import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";
import { barePath, localPath } from "./locale";
import { sharePicture } from "./pictures";

interface PageFacts {
  /** Origin of the shop, "https://toko.example". */
  origin: string;
  /** The page's own address without campaign tags, "/cari?q=beras". */
  path: string;
  title: string;
  description: string;
  /** Address of a picture below the origin, for link previews. */
  picture?: string;
}

/** Head tags of a page that may be found and shared: title, description, languages and the WhatsApp preview. */
export function publicMeta({ origin, path, title, description, picture }: PageFacts): MetaDescriptor[] {
  const bare = barePath(path);
  const here = origin + localPath(bare);
  return [
    { title },
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: here },
    { tagName: "link", rel: "alternate", hrefLang: "id", href: origin + localPath(bare, "id") },
    { tagName: "link", rel: "alternate", hrefLang: "en", href: origin + localPath(bare, "en") },
    { property: "og:site_name", content: "Pasar Bersama" },
    { property: "og:type", content: "website" },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:url", content: here },
    { property: "og:locale", content: getLocale() === "en" ? "en_GB" : "id_ID" },
    { property: "og:image", content: origin + (picture ?? sharePicture("hero")) },
  ];
}

/** Head tags of a page that belongs to one reader only. */
export function privateMeta(title: string): MetaDescriptor[] {
  return [{ title: m.title_with_shop({ title }) }, { name: "robots", content: "noindex" }];
}

/** Headers of a page that is the same for everyone: the shop's page cache keeps it for 30 seconds. */
export const PUBLIC_PAGE = { "Cache-Control": "public, max-age=0, s-maxage=30" };
/** Headers of a page that belongs to one reader. */
export const PRIVATE_PAGE = { "Cache-Control": "private, no-cache" };
