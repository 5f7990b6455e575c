import type { CorpusProduct, CorpusStaple } from "./corpus";

interface Bilingual {
  readonly id: string;
  readonly en: string;
}

const CARE: Record<string, Bilingual> = {
  "batik-kain": {
    id: "Dikerjakan tangan, jadi warna dan corak bisa sedikit berbeda.",
    en: "Made by hand, so colour and pattern vary a little.",
  },
  konveksi: { id: "Tanyakan ukuran dan warna yang tersedia.", en: "Ask for the sizes and colours in stock." },
  anyaman: { id: "Jemur bila basah agar awet.", en: "Dry it when wet so that it lasts." },
  kerajinan: { id: "Buatan tangan, tiap barang sedikit berbeda.", en: "Handmade, each piece is a little different." },
  "rumah-tangga": { id: "Simpan di tempat kering, jauh dari anak.", en: "Keep dry and away from children." },
  pertanian: { id: "Ambil di tempat lebih hemat untuk jumlah banyak.", en: "Pickup is cheaper for larger amounts." },
  ternak: {
    id: "Lihat dulu di kandang, lalu ambil atau minta diantar di sekitar sini.",
    en: "See it at the pen first, then collect it or ask for local delivery.",
  },
  jasa: { id: "Hubungi kami dulu untuk menentukan waktu.", en: "Contact us first to agree on a time." },
};
const DAILY_FOOD_DAYS = 3;
const DAYS_PER_MONTH = 30;
const NET_SIZE = /\d[\d,]* (?:g|kg|ml|L|butir|sachet)\b/;

/** Three plain sentences on a KUBE product: what it is, how to keep it, where it comes from. */
export function productDescription(product: CorpusProduct, sellerName: string): Bilingual {
  const care = careOf(product);
  return {
    id: `${product.note} ${care.id} Asal ${product.origin}, dijual oleh ${sellerName}.`,
    en: `${product.noteEn} ${care.en} From ${product.origin}, sold by ${sellerName}.`,
  };
}

/** Two plain sentences on a staple at an outlet. */
export function stapleDescription(staple: CorpusStaple, outletName: string): Bilingual {
  return {
    id: `${staple.note} Ambil di ${outletName} atau minta diantar.`,
    en: `${staple.noteEn} Collect it at ${outletName} or ask for delivery.`,
  };
}

function careOf(product: CorpusProduct): Bilingual {
  const days = product.shelfLifeDays;
  const care = CARE[product.category];
  if (care) return care;
  if (days === null) return { id: "Tanyakan stok terbaru.", en: "Ask for the latest stock." };
  if (product.licenceKey === "md") {
    return { id: `Simpan beku, tahan ${days} hari.`, en: `Keep frozen, lasts ${days} days.` };
  }
  if (days <= DAILY_FOOD_DAYS) {
    return {
      id: `Disiapkan setiap hari, habiskan dalam ${days} hari.`,
      en: `Prepared daily, finish within ${days} days.`,
    };
  }
  const inMonths = days >= 2 * DAYS_PER_MONTH;
  const span = inMonths ? Math.round(days / DAYS_PER_MONTH) : days;
  const size = NET_SIZE.exec(product.unit)?.[0] ?? "1 kg";
  return {
    id: `Isi ${size}, tahan sekitar ${span} ${inMonths ? "bulan" : "hari"} di tempat sejuk dan kering.`,
    en: `Net ${size.replace(",", ".").replace("butir", "eggs")}, keeps about ${span} ${inMonths ? "months" : "days"} in a cool, dry place.`,
  };
}
