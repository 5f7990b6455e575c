import { randomUUID } from "node:crypto";
import type { Checkout } from "@pasar/contracts/checkout";
import type { PictureUpload } from "@pasar/contracts/pictures";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Answer, Api } from "./harness/client";
import { handOut } from "./harness/hand-over";
import { NO_PHOTOS, photo, pngBomb } from "./harness/photos";
import { buy, plentyOfChips, read, ricePage, type Want } from "./harness/shopping";
import { uploaded } from "./harness/uploads";

const CHUNK = 256 * 1024;

let app: TestApp;
let chips: Want;
let member: Api;
let stranger: Api;
let city: Api;
let elsewhere: Api;
beforeAll(async () => {
  app = await startApp();
  chips = await plentyOfChips(app);
  member = await memberOf(app, chips.page.seller.name, "ketua");
  stranger = await memberOf(app, (await ricePage(app)).seller.name);
  city = await officerOf(app, "dinsos_kabupaten", "18.71");
  elsewhere = await officerOf(app, "dinsos_kabupaten", "18.01");
});
afterAll(() => app?.stop());

/** An order whose goods the buyer has. */
async function received(): Promise<Checkout> {
  const checkout = await buy(app, [chips], "cod");
  const id = checkout.orders[0]?.id;
  for (const action of ["accept", "ready"]) await member.post(`/seller/orders/${id}/${action}`, {});
  const [order] = (await read(app.api, checkout)).orders;
  expect(order && (await handOut(member, order)).status).toBe(200);
  return checkout;
}

const of = ({ id, token }: Checkout, path: string, more = "") => `/store/checkouts/${id}/${path}?token=${token}${more}`;

async function send(checkout: Checkout, file: Buffer): Promise<Answer<PictureUpload & { code?: string }>> {
  const start = { id: randomUUID(), bytes: file.length, visibility: "private" };
  let answer = await app.api.post<PictureUpload & { code?: string }>(of(checkout, "pictures"), start);
  while (answer.status < 400 && !answer.body.picture) {
    const { id, offset } = answer.body;
    const path = of(checkout, `pictures/${id}/chunks`, `&offset=${offset}`);
    answer = await app.api.send("POST", path, file.subarray(offset, offset + CHUNK), "application/octet-stream");
  }
  return answer;
}

async function sent(checkout: Checkout, seed: number): Promise<string> {
  return (await send(checkout, await photo(seed))).body.picture?.key ?? "";
}

const complain = (checkout: Checkout, photos: string[]) =>
  app.api.post<Checkout & { code?: string }>(of(checkout, `orders/${checkout.orders[0]?.id}/complaint`), {
    reason: "damaged",
    wish: "replacement",
    text: "Keripik hancur semua",
    photos,
  });
const answer = (who: Api, checkout: Checkout, body: object) =>
  who.post<{ code?: string }>(`/seller/complaints/${checkout.orders[0]?.id}/answer`, body);
const rejection = { outcome: "rejection", text: "Barang dikirim utuh" };

it("are seen by the buyer, the seller and, once it has come to them, the officers of the area, and by nobody else", async () => {
  const checkout = await received();
  const other = await received();
  const keys = [await sent(checkout, 1), await sent(checkout, 2)];
  expect((await complain(checkout, keys)).status).toBe(200);
  const shown = (await read(app.api, checkout)).orders[0]?.complaint?.events[0]?.photos;
  expect(shown).toEqual(keys);
  const [key = ""] = keys;
  const statuses = async (name: string) => ({
    buyer: (await app.api.get(of(checkout, `private-pictures/${name}`))).status,
    otherBuyer: (await app.api.get(of(other, `private-pictures/${name}`))).status,
    noToken: (await app.api.get(`/store/checkouts/${checkout.id}/private-pictures/${name}`)).status,
    seller: (await member.get(`/seller/private-pictures/${name}`)).status,
    otherSeller: (await stranger.get(`/seller/private-pictures/${name}`)).status,
    officer: (await city.get(`/officer/private-pictures/${name}`)).status,
    officerElsewhere: (await elsewhere.get(`/officer/private-pictures/${name}`)).status,
    anyone: (await app.api.get(`/seller/private-pictures/${name}`)).status,
  });
  const nobody = { otherBuyer: 404, noToken: 404, otherSeller: 404, officerElsewhere: 404, anyone: 401 };
  expect(await statuses(key)).toEqual({ ...nobody, buyer: 200, seller: 200, officer: 404 });
  const own = await uploaded(member, { file: await photo(3), visibility: "private" });
  expect((await answer(member, checkout, { ...rejection, photos: [own.key] })).status).toBe(200);
  expect(await statuses(own.key)).toEqual({ ...nobody, buyer: 200, seller: 200, officer: 200 });
  const plea = { text: "Saya punya fotonya" };
  await app.api.post(of(checkout, `orders/${checkout.orders[0]?.id}/complaint/escalate`), plea);
  expect(await statuses(key)).toEqual({ ...nobody, buyer: 200, seller: 200, officer: 200 });
});

it("tell nothing of the camera and the place", async () => {
  const checkout = await received();
  const key = await sent(checkout, 4);
  await complain(checkout, [key]);
  const response = await fetch(`${app.api.url}${of(checkout, `private-pictures/${key}`, "&width=1280")}`, {
    headers: { "x-publishable-api-key": app.publishableKey },
  });
  expect(response.headers.get("cache-control")).toContain("private");
  const file = Buffer.from(await response.arrayBuffer());
  const { format, exif } = await sharp(file).metadata();
  expect([format, exif]).toEqual(["webp", undefined]);
  expect(file.includes("RahasiaKamera")).toBe(false);
});

it("are the speaker's own, three at most, and a refused complaint loses nothing", async () => {
  const [checkout, other] = [await received(), await received()];
  const foreign = await sent(other, 5);
  const sellers = (await uploaded(member, { file: await photo(6), visibility: "private" })).key;
  for (const photos of [[foreign], [sellers], ["unknown"]]) {
    expect((await complain(checkout, photos)).body.code).toBe("picture_not_found");
  }
  const four = await Promise.all([7, 8, 9, 10].map((seed) => sent(checkout, seed)));
  expect((await complain(checkout, four)).status).toBe(400);
  expect((await complain(checkout, ["../../etc/passwd"])).status).toBe(400);
  expect((await read(app.api, checkout)).orders[0]?.complaint).toBeNull();
  expect((await complain(checkout, four.slice(0, 3))).status).toBe(200);
  const refused = await answer(member, checkout, { ...rejection, photos: [four[0]] });
  expect([refused.status, refused.body.code]).toEqual([404, "picture_not_found"]);
  expect((await read(app.api, checkout)).orders[0]?.complaint?.state).toBe("waiting_seller");
});

it.each<[string, () => Buffer, number, string]>([
  ["an SVG drawing", () => NO_PHOTOS[3]?.[1] ?? Buffer.alloc(1), 422, "picture_type"],
  ["a decompression bomb", () => pngBomb(60_000), 422, "picture_too_many_pixels"],
])("%s is refused as everywhere", async (_, file, status, code) => {
  const checkout = await received();
  const refused = await send(checkout, file());
  expect([refused.status, refused.body.code]).toEqual([status, code]);
});

it("are for buyers with their link alone, are never public, and not too many", async () => {
  const checkout = await received();
  const start = (visibility: string, bytes = 1_000) => ({ id: randomUUID(), bytes, visibility });
  const at = (path: string, body: object) => app.api.post(path, body);
  expect((await at(`/store/checkouts/${checkout.id}/pictures?token=wrong`, start("private"))).status).toBe(404);
  expect((await at(of(checkout, "pictures"), start("public"))).body.code).toBe("invalid_request");
  expect((await at(of(checkout, "pictures"), start("private", 11 * 1024 ** 2))).body.code).toBe("picture_too_large");
  const started = await Promise.all(Array.from({ length: 20 }, () => at(of(checkout, "pictures"), start("private"))));
  expect(started.every(({ status }) => status === 200)).toBe(true);
  expect((await at(of(checkout, "pictures"), start("private"))).body.code).toBe("picture_quota");
});
