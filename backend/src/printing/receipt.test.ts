import { describe, expect, it } from "vitest";
import { pdfText } from "../../integration-tests/harness/pdf-text";
import { drawReceipt } from "./receipt";
import type { ReceiptFacts } from "./receipt-facts";
import { receiptText } from "./receipt-text";
import { toPdf } from "./to-pdf";

const facts: ReceiptFacts = {
  number: 1042,
  placedAt: "25 November 2026 pukul 15.00 WIB",
  seller: "KUBE *Mawar*",
  place: "Merak Batin, Kabupaten Lampung Selatan",
  lines: [{ title: "Keripik pisang", unit: "bungkus 250 g", quantity: 2, unit_price: 12_500, total: 25_000 }],
  subtotal: 25_000,
  fee: 10_000,
  discount: 0,
  total: 35_000,
  payment: "QRIS",
  state: "paid",
};
const textIn = async (changed: Partial<ReceiptFacts>, language: "id" | "en") =>
  pdfText(await toPdf([drawReceipt({ ...facts, ...changed }, language)], "struk"));

describe("a receipt", () => {
  it.each<[string, Partial<ReceiptFacts>, "id" | "en", string[], string[]]>([
    ["paid", {}, "id", ["Struk pesanan 1042", "2 × Rp12.500", "Ongkir", "Rp10.000", "Rp35.000", "LUNAS"], ["Diskon"]],
    ["unpaid", { state: "unpaid" }, "id", ["BELUM DIBAYAR"], ["LUNAS"]],
    ["cancelled", { state: "cancelled" }, "id", ["DIBATALKAN"], ["LUNAS"]],
    ["discounted", { discount: 5_000, total: 30_000 }, "id", ["Diskon", "-Rp5.000", "Rp30.000"], []],
    ["fetched", { fee: null, total: 25_000 }, "id", ["Total", "Rp25.000"], ["Ongkir", "Subtotal"]],
    ["free to deliver", { fee: 0, total: 25_000 }, "id", ["Ongkir", "Rp0"], []],
    ["in English", {}, "en", ["Receipt for order 1042", "Delivery", "PAID"], ["LUNAS"]],
  ])("that is %s says so, on paper and in a message", async (_, changed, language, there, absent) => {
    const paper = await textIn(changed, language);
    const message = receiptText({ ...facts, ...changed }, language);
    for (const part of there) expect(paper).toContain(part);
    for (const part of absent) expect(`${paper} ${message}`).not.toContain(part);
    expect(message).toContain(there.at(-1));
  });

  it("as a message is short and bold where it counts, whatever the seller is called", () => {
    expect(receiptText(facts, "id").split("\n")).toEqual([
      "*KUBE Mawar*",
      "Merak Batin, Kabupaten Lampung Selatan",
      "Struk pesanan 1042",
      "25 November 2026 pukul 15.00 WIB",
      "",
      "2 × Keripik pisang: Rp25.000",
      "Ongkir: Rp10.000",
      "*Total: Rp35.000*",
      "QRIS: *LUNAS*",
    ]);
  });

  it.each([1, 100])("with %i lines is one page and less than 60 kB", async (count) => {
    const lines = Array.from({ length: count }, (_, index) => ({ ...facts.lines[0], title: `Barang ${index}` }));
    const sheet = drawReceipt({ ...facts, lines: lines as ReceiptFacts["lines"] }, "id");
    const pdf = await toPdf([sheet], "struk");
    expect(pdf.length).toBeLessThan(60_000);
    expect(pdfText(pdf)).toContain(`Barang ${count - 1} (bungkus`);
    const deepest = Math.max(...sheet.marks.map((mark) => (mark.kind === "text" ? mark.y : 0)));
    expect(deepest).toBeLessThan(sheet.size.height);
  });
});
