import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { linesOf, widthOf } from "./lines";
import { drawPackingSlip } from "./packing-slip";
import { drawPoster, type PosterFacts } from "./poster";
import { Sheet } from "./sheet";
import { drawShippingLabel, type ParcelFacts } from "./shipping-label";
import { toPdf } from "./to-pdf";
import { toPng } from "./to-png";
import { runsOf } from "./typeface";

const parcel: ParcelFacts = {
  number: 1042,
  placedAt: "25 November 2026 pukul 15.00 WIB",
  way: "delivery",
  service: null,
  method: "cod",
  total: 57_500,
  cash: 57_500,
  buyer: { name: "Siti Contoh", phone: "081200000001", address: "Dusun Contoh RT 01/RW 02\nDekat mushola" },
  seller: { name: "KUBE Mawar", phone: "081200000002", place: "Merak Batin" },
  lines: [{ title: "Keripik pisang", unit: "bungkus 250 g", quantity: 2 }],
  note: null,
  trackingNumber: null,
  parcels: [],
  part: null,
};
const poster: PosterFacts = {
  title: "Keripik pisang cokelat",
  unit: "bungkus",
  price: 12_500,
  hasDearer: false,
  seller: "KUBE Mawar",
  place: "Merak Batin, Lampung Selatan",
  url: "https://pasar.contoh/produk/keripik",
  color: "#e2d5ba",
  photo: null,
};
const ODD_NAMES: [string, string][] = [
  ["Arabic", "سيتي نور الهدى"],
  ["emoji", "👩‍🌾🍌 Keripik 🔥"],
  ["only emoji", "🍌🍌🍌"],
  ["nothing", ""],
  ["5,000 letters without a space", "a".repeat(5_000)],
  ["5,000 words", "kata ".repeat(5_000)],
  ["markup", `"/><script>alert(1)</script>&amp;`],
  ["Javanese and Chinese", "ꦗꦮ 中文 Nama"],
  ["marks on marks", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢"],
  ["bytes no text should have", "a\0b\u202ec\uFFFDd"],
];

describe("text", () => {
  it("is broken into lines that fit, keeps its line breaks and ends with an ellipsis where it must", () => {
    const setting = { size: 12, width: 100 };
    const lines = linesOf("Dusun Suka Maju RT 03/RW 02\nDekat mushola", setting);
    expect(lines.every((line) => widthOf(line, setting) <= 100)).toBe(true);
    expect(lines.join(" ")).toBe("Dusun Suka Maju RT 03/RW 02 Dekat mushola");
    const short = linesOf("satu dua tiga empat lima enam tujuh delapan", { ...setting, mostLines: 1 });
    expect(short).toHaveLength(1);
    expect(short[0]).toMatch(/…$/);
    expect(widthOf(short[0] ?? "", setting)).toBeLessThanOrEqual(100);
  });

  it("keeps an Arabic name in one run, and a mixed one in as few as it can", () => {
    expect(runsOf("سيتي نور", "bold")).toHaveLength(1);
    expect(runsOf("Siti نور Contoh", "bold").map(({ text }) => text)).toEqual(["Siti ", "نور", " Contoh"]);
  });

  it("leaves out what it cannot write", () => {
    expect(runsOf("Keripik 🔥 中文", "regular").map(({ text }) => text.trim())).toEqual(["Keripik"]);
  });
});

describe("sheets", () => {
  it.each(ODD_NAMES)("take %s as a name", async (_, name) => {
    const odd = {
      ...parcel,
      buyer: { ...parcel.buyer, name, address: name },
      note: name,
      lines: [{ title: name, unit: name, quantity: 1 }],
    };
    const sheets = [
      ...drawPackingSlip(odd, "id"),
      drawShippingLabel(odd, "en"),
      drawPoster({ ...poster, title: name, unit: name }, "id"),
    ];
    const pdf = await toPdf(sheets, name);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeLessThan(500_000);
    const png = await sharp(await toPng(sheets.at(-1) as Sheet, 540)).metadata();
    expect([png.format, png.width, png.height]).toEqual(["png", 540, 764]);
  });

  it("stay on the paper, whatever is written on them", () => {
    const long = {
      ...parcel,
      buyer: { name: "Nama ".repeat(60), phone: "0".repeat(60), address: "jalan ".repeat(300) },
    };
    const { marks } = drawShippingLabel(long, "id");
    const depths = marks.flatMap((mark) => {
      if (mark.kind === "text") return [mark.y];
      return mark.kind === "path" ? startsOf(mark.path) : [];
    });
    expect(Math.max(...depths)).toBeLessThanOrEqual(420);
  });

  it("say in black what the bearer has to collect, and not when it is paid", () => {
    const wordOf = (facts: ParcelFacts) => drawShippingLabel(facts, "id").marks.length;
    expect(wordOf(parcel)).not.toBe(wordOf({ ...parcel, cash: 0 }));
  });

  it("show the courier's number to scan, and nothing to scan without one", () => {
    const squares = (facts: ParcelFacts) =>
      Math.max(
        ...drawShippingLabel(facts, "id").marks.map((mark) => (mark.kind === "path" ? mark.path.split("Z").length : 0)),
      );
    expect(squares({ ...parcel, service: "Pos Nextday", trackingNumber: "SIMPOS0123456789" })).toBeGreaterThan(150);
    expect(squares({ ...parcel, trackingNumber: null })).toBeLessThan(150);
  });

  it("become more when an order has many lines", () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({ title: `Barang ${index}`, unit: "kg", quantity: 1 }));
    expect(drawPackingSlip({ ...parcel, lines }, "id").length).toBeGreaterThan(2);
  });

  it("make a QR code that is square and holds the address", () => {
    const sheet = new Sheet({ width: 100, height: 100 });
    sheet.qr(poster.url, { x: 0, y: 0, size: 100 });
    const path = sheet.marks.at(-1);
    expect(path?.kind === "path" && path.path.split("M").length).toBeGreaterThan(200);
    expect(() => sheet.qr("x".repeat(5_000), { x: 0, y: 0, size: 100 })).toThrow();
  });
});

function startsOf(path: string): number[] {
  return [...path.matchAll(/M-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
}
