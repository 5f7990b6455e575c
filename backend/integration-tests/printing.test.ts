import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { pdfText } from "./harness/pdf-text";
import { buy, CHIPS, place, placement, productPage } from "./harness/shopping";

let app: TestApp;
let own: Api;
let foreigner: Api;
let chips: Awaited<ReturnType<typeof productPage>>;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  own = await memberOf(app, chips.seller.name);
  foreigner = await memberOf(
    app,
    app.accounts.find(({ seller }) => seller && seller !== chips.seller.name)?.seller ?? "",
  );
});
afterAll(() => app?.stop());

async function file(api: Api, path: string): Promise<{ status: number; type: string | null; content: Buffer }> {
  const response = await fetch(`${api.url}${path}`, {
    headers: { "x-publishable-api-key": app.publishableKey, ...api.headers },
  });
  const content = Buffer.from(await response.arrayBuffer());
  return { status: response.status, type: response.headers.get("content-type"), content };
}

describe("a poster", () => {
  it("is a PDF to print and a picture to share", async () => {
    const pdf = await file(own, `/seller/products/${chips.product_id}/poster`);
    expect([pdf.status, pdf.type, pdf.content.subarray(0, 5).toString()]).toEqual([200, "application/pdf", "%PDF-"]);
    const png = await file(own, `/seller/products/${chips.product_id}/poster?format=png`);
    expect((await sharp(png.content).metadata()).width).toBe(1_080);
    expect(png.content.length).toBeLessThan(600_000);
  });

  it.each([
    ["another seller's product", () => foreigner, () => chips.product_id, 404, "product_not_found"],
    ["an unknown product", () => own, () => "prod_unknown", 404, "product_not_found"],
    ["another format", () => own, () => `${chips.product_id}/poster?format=exe#`, 400, "invalid_request"],
    ["somebody without a session", () => app.api, () => chips.product_id, 401, "session_expired"],
  ])("is refused for %s", async (_, api, id, status, code) => {
    const path = `/seller/products/${id()}`;
    const answer = await api().get(path.includes("poster") ? path.replace("#", "") : `${path}/poster`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("an order's papers", () => {
  it("are PDFs for its own seller alone, whatever the buyer is called", async () => {
    const request = placement([{ page: chips, quantity: 2 }], { payment_method: "cod" });
    const checkout = await place(app.api, { ...request, shopper: { ...request.shopper, name: "سيتي نور 🍌" } });
    const id = checkout.orders[0]?.id;
    for (const paper of ["label", "packing-slip"]) {
      const { status, type, content } = await file(own, `/seller/orders/${id}/${paper}`);
      expect([status, type, content.subarray(0, 5).toString()]).toEqual([200, "application/pdf", "%PDF-"]);
      const refused = await foreigner.get(`/seller/orders/${id}/${paper}`);
      expect([refused.status, refused.body.code]).toEqual([404, "order_not_found"]);
    }
  });

  it("wait for the money", async () => {
    const checkout = await buy(app, [{ page: chips, quantity: 1 }], "qris");
    const answer = await own.get(`/seller/orders/${checkout.orders[0]?.id}/label`);
    expect([answer.status, answer.body.code]).toEqual([409, "order_unpaid"]);
  });
});

describe("a receipt", () => {
  it("is the buyer's through their link and the seller's, adds up, and names no person", async () => {
    const checkout = await place(app.api, placement([{ page: chips, quantity: 2 }], { payment_method: "cod" }));
    const [order] = checkout.orders;
    const buyers = `/store/checkouts/${checkout.id}/orders/${order?.id}/receipt?token=${checkout.token}`;
    const bought = await file(app.api, buyers);
    expect([bought.status, bought.type]).toEqual([200, "application/pdf"]);
    expect(bought.content.length).toBeLessThan(60_000);
    const sold = await file(own, `/seller/orders/${order?.id}/receipt`);
    for (const paper of [pdfText(bought.content), pdfText(sold.content)]) {
      expect(paper.replace(/\s+/g, " ")).toContain(chips.seller.name);
      expect(paper).toContain(`Struk pesanan ${order?.number}`);
      expect(paper).toContain(`Rp${new Intl.NumberFormat("id-ID").format(checkout.total)}`);
      expect(paper).toContain("BELUM DIBAYAR");
      expect(paper).not.toContain("Pembeli Contoh");
    }
    const english = await app.api.with({ "accept-language": "en" }).get<{ text: string }>(`${buyers}&format=text`);
    expect(english.body.text).toContain(`Receipt for order ${order?.number}`);
    expect(english.body.text).toContain("*NOT PAID YET*");
  });

  it.each([
    ["another token", (id: string) => `/store/checkouts/${id}/orders/x/receipt?token=wrong`, "checkout_not_found"],
    ["another seller's order", () => "", "order_not_found"],
  ])("is refused for %s", async (_, path, code) => {
    const [one, two] = [
      await buy(app, [{ page: chips, quantity: 1 }], "cod"),
      await buy(app, [{ page: chips, quantity: 1 }], "cod"),
    ];
    const foreign = `/store/checkouts/${one.id}/orders/${two.orders[0]?.id}/receipt?token=${one.token}`;
    const answer = await app.api.get(path(one.id) || foreign);
    expect([answer.status, answer.body.code]).toEqual([404, code]);
    expect((await foreigner.get(`/seller/orders/${one.orders[0]?.id}/receipt`)).status).toBe(404);
    expect((await own.get(`/seller/orders/${one.orders[0]?.id}/receipt?format=exe`)).status).toBe(400);
  });
});
