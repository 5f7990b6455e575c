import { index, prefix, type RouteConfig, type RouteConfigEntry, route } from "@react-router/dev/routes";

/** Every page once in Indonesian and once below `/en`: the address alone decides the language. */
function pages(language: "id" | "en"): RouteConfigEntry[] {
  const page = (path: string, name: string) => route(path, `routes/${name}.tsx`, { id: `${language}.${name}` });
  const api = (path: string, name: string, ending = "ts") =>
    route(path, `routes/api/${name}.${ending}`, { id: `${language}.api.${name}` });
  return [
    index("routes/home.tsx", { id: `${language}.home` }),
    page("cari", "search"),
    page("cari/tempat", "place"),
    page("produk/:handle", "product"),
    page("penjual/:handle", "seller"),
    page("e-warong", "outlets"),
    page("keranjang", "basket"),
    page("checkout", "checkout"),
    page("bayar/:id", "payment"),
    page("bayar/:id/ganti", "change-payment"),
    page("pesanan", "orders"),
    page("pesanan/:id", "order"),
    page("pesanan/:id/komplain/:order", "complaint"),
    page("offline", "offline"),
    api("bayar/:id/qr.png", "qr-picture"),
    api("pesanan/:id/foto/:key", "complaint-photo"),
    api("pesanan/:id/struk/:order", "receipt"),
    api("api/quote", "quote"),
    api("api/checkouts", "place"),
    api("api/checkouts/:id", "checkout-status"),
    api("api/areas", "areas"),
    api("api/cari", "results", "tsx"),
    api("api/saring", "refinements", "tsx"),
    api("api/saran", "suggestions"),
    api("api/pilihan", "search-click"),
    api("api/dicari", "search-settled"),
    api("api/outlets", "outlets"),
    page("*", "not-found"),
  ];
}

export default [...pages("id"), ...prefix("en", pages("en"))] satisfies RouteConfig;
