import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { HEIC, NO_PHOTOS, photo, pngBomb, pngWithTextBomb, seeThrough } from "./harness/photos";
import { type Sending, sendChunk, startUpload, upload, uploaded } from "./harness/uploads";

const MEGABYTE = 1024 ** 2;

let folder: string;
let app: TestApp;
let own: Api;
let foreigner: Api;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pasar-pictures-"));
  app = await startApp({
    settings: { PICTURES_DIR: join(folder, "public"), PRIVATE_PICTURES_DIR: join(folder, "private") },
  });
  const sellers = [...new Set(app.accounts.map(({ seller }) => seller))];
  own = await memberOf(app, sellers[0] ?? "");
  foreigner = await memberOf(app, sellers[1] ?? "");
});
afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true });
});

const filesIn = (place: string) => readdir(join(folder, place), { recursive: true }).catch(() => [] as string[]);
const sha256 = (file: Buffer) => createHash("sha256").update(file).digest("hex");

/** Everything a refused photo must leave as it was. */
async function traces(): Promise<unknown> {
  const [rows] = await app.database.rows(
    "select (select count(*)::int from picture) as pictures, (select count(*)::int from picture_upload) as uploads",
  );
  return { rows, public: await filesIn("public"), private: await filesIn("private") };
}

async function expectNothingKept(sending: Sending, status: number, code: string): Promise<void> {
  const before = await traces();
  const { status: answered, body } = await upload(own, sending);
  expect([answered, body.code]).toEqual([status, code]);
  expect(body.message.length).toBeGreaterThan(10);
  expect(await traces()).toEqual(before);
}

describe("a good photo", () => {
  it("arrives in chunks and becomes upright files of every width without EXIF or GPS", async () => {
    const file = await photo(1, { width: 2_000, height: 1_500 });
    expect(file.toString("latin1")).toContain("RahasiaKamera");
    const picture = await uploaded(own, { file, chunkBytes: 10_000 });
    expect([picture.width, picture.height]).toEqual([1_280, 1_707]);
    expect(picture.color).toMatch(/^#[0-9a-f]{6}$/);
    const names = (await filesIn("public")).filter((name) => name.startsWith(picture.key)).sort();
    expect(names).toEqual(
      [160, 320, 480, 720, 960]
        .map((width) => `${picture.key}-${width}.webp`)
        .concat(`${picture.key}-og.jpg`)
        .sort(),
    );
    for (const name of names) {
      const derived = await readFile(join(folder, "public", name));
      const facts = await sharp(derived).metadata();
      expect([facts.exif, facts.xmp, facts.iptc, facts.icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(derived.toString("latin1")).not.toMatch(/RahasiaKamera|Exif|GPS/);
    }
    expect((await sharp(join(folder, "public", `${picture.key}-960.webp`)).metadata()).width).toBe(960);
    expect(await filesIn("private/uploads")).toEqual([]);
  });

  it.each(["png", "webp"] as const)("may be a see-through %s", async (format) => {
    const picture = await uploaded(own, { file: await seeThrough(format) });
    expect((await sharp(join(folder, "public", `${picture.key}-320.webp`)).metadata()).hasAlpha).toBe(false);
  });

  it("is not made larger than it is", async () => {
    const picture = await uploaded(own, { file: await photo(4, { width: 300, height: 200 }) });
    expect((await sharp(join(folder, "public", `${picture.key}-960.webp`)).metadata()).height).toBe(300);
  });

  it("is not sent twice, and is one picture for its owner but not for another", async () => {
    const file = await photo(5);
    const first = await uploaded(own, { file });
    const again = await startUpload(own, { file, sha256: sha256(file) });
    expect(again.body.picture).toEqual(first);
    expect((await uploaded(own, { file })).key).toBe(first.key);
    const unknown = await startUpload(foreigner, { file, sha256: sha256(file) });
    expect(unknown.body.picture).toBeNull();
    expect((await uploaded(foreigner, { file })).key).not.toBe(first.key);
  });

  it("that only some may see lies where nothing is served", async () => {
    const before = await filesIn("public");
    const picture = await uploaded(own, { file: await photo(6), visibility: "private" });
    expect(await filesIn("public")).toEqual(before);
    expect(await filesIn("private")).toContain(`${picture.key}-1280.webp`);
  });
});

describe("a picture only some may see", () => {
  it("is shown to its own seller alone", async () => {
    const picture = await uploaded(own, { file: await photo(20), visibility: "private" });
    const shown = await fetch(`${app.api.url}/seller/private-pictures/${picture.key}?width=1280`, {
      headers: own.headers,
    });
    expect([shown.status, shown.headers.get("content-type"), shown.headers.get("cache-control")]).toEqual([
      200,
      "image/webp",
      "private, max-age=86400",
    ]);
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).height).toBe(400);
    const open = await uploaded(own, { file: await photo(21) });
    const refused = await Promise.all([
      foreigner.get(`/seller/private-pictures/${picture.key}`),
      own.get(`/seller/private-pictures/${open.key}`),
      own.get("/seller/private-pictures/..%2f..%2fetc%2fpasswd"),
    ]);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [404, "picture_not_found"]),
    );
    expect((await own.get(`/seller/private-pictures/${picture.key}?width=5`)).status).toBe(400);
    expect((await app.api.get(`/seller/private-pictures/${picture.key}`)).status).toBe(401);
  });
});

describe("the clock", () => {
  it("makes the smaller files of a picture that is shown, and of no other", async () => {
    const file = await photo(22, { width: 1_280, height: 960 });
    const shown = await uploaded(own, { file });
    const other = await uploaded(own, { file: await photo(23) });
    await app.database.rows("update picture set used_at = now() where key = $1", [shown.key]);
    const avifOf = async ({ key }: { key: string }) =>
      (await filesIn("public")).filter((name) => name.startsWith(key) && name.endsWith(".avif"));
    await expect.poll(() => avifOf(shown), { timeout: 60_000 }).not.toEqual([]);
    const [name = ""] = await avifOf(shown);
    expect((await sharp(join(folder, "public", name)).metadata()).compression).toBe("av1");
    expect(await avifOf(other)).toEqual([]);
  });

  it("removes after a day what nobody claimed and what never arrived whole", async () => {
    const file = await photo(24);
    const picture = await uploaded(own, { file });
    const hidden = await uploaded(own, { file: await photo(25), visibility: "private" });
    const kept = await uploaded(own, { file: await photo(26) });
    const id = randomUUID();
    await startUpload(own, { file: await photo(27), id });
    await sendChunk(own, id, 0, file.subarray(0, 1_000));
    await app.database.rows("update picture set used_at = now() where key = $1", [kept.key]);
    await app.database.rows("update picture set updated_at = now() - interval '25 hours' where key = any($1)", [
      [picture.key, hidden.key, kept.key],
    ]);
    await app.database.rows("update picture_upload set updated_at = now() - interval '25 hours' where id = $1", [id]);
    const left = async () => {
      const names = [...(await filesIn("public")), ...(await filesIn("private"))];
      return [picture.key, hidden.key, id].filter((name) => names.some((file) => file.includes(name)));
    };
    await expect.poll(left, { timeout: 60_000 }).toEqual([]);
    expect((await filesIn("public")).filter((name) => name.startsWith(kept.key)).length).toBeGreaterThan(5);
    expect((await own.get(`/seller/pictures/${id}`)).status).toBe(404);
  });
});

describe("an upload that is cut off", () => {
  it("goes on where it stopped, and a repeated last chunk changes nothing", async () => {
    const file = await photo(7, { width: 1_200, height: 900 });
    const id = randomUUID();
    const half = Math.floor(file.length / 2);
    await startUpload(own, { file, id });
    await sendChunk(own, id, 0, file.subarray(0, half));
    expect((await own.get(`/seller/pictures/${id}`)).body).toMatchObject({ offset: half, picture: null });
    const resumed = await startUpload(own, { file, id });
    expect(resumed.body.offset).toBe(half);
    const done = await sendChunk(own, id, half, file.subarray(half));
    expect(done.body.picture).not.toBeNull();
    expect((await sendChunk(own, id, half, file.subarray(half))).body.code).toBe("upload_out_of_step");
    expect((await startUpload(own, { file, id })).body.picture).toEqual(done.body.picture);
    expect((await own.get(`/seller/pictures/${id}`)).body).toMatchObject({ picture: done.body.picture });
  });

  it("takes each of two equal chunks that arrive at once only one time", async () => {
    const file = await photo(8, { width: 1_200, height: 900 });
    const id = randomUUID();
    await startUpload(own, { file, id });
    const half = Math.floor(file.length / 2);
    const twice = await Promise.all([1, 2].map(() => sendChunk(own, id, 0, file.subarray(0, half))));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const ends = await Promise.all([1, 2].map(() => sendChunk(own, id, half, file.subarray(half))));
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each([
    ["a later place", 5],
    ["a place before the beginning", -1],
    ["no number", "x"],
    ["a number beyond all files", "99999999999"],
    ["an empty place", ""],
  ])("refuses a chunk for %s", async (_, offset) => {
    const file = await photo(9);
    const id = randomUUID();
    await startUpload(own, { file, id });
    const { status } = await sendChunk(own, id, offset, file);
    expect([400, 409]).toContain(status);
    expect((await own.get(`/seller/pictures/${id}`)).body).toMatchObject({ offset: 0 });
  });

  it("is not another seller's to see, to go on with or to take the name of", async () => {
    const file = await photo(10);
    const id = randomUUID();
    await startUpload(own, { file, id });
    const tries = [
      await foreigner.get(`/seller/pictures/${id}`),
      await sendChunk(foreigner, id, 0, file),
      await startUpload(foreigner, { file, id }),
      await startUpload(own, { file, id, bytes: file.length + 1 }),
      await sendChunk(own, randomUUID(), 0, file),
      await sendChunk(own, "..%2f..%2fetc", 0, file),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(tries.map(() => [404, "upload_not_found"]));
    expect((await sendChunk(own, id, 0, file)).body.picture).not.toBeNull();
  });
});

describe("a bad file leaves nothing behind", () => {
  it.each(NO_PHOTOS)("%s", (_, file) => expectNothingKept({ file }, 422, "picture_type"));

  it("a HEIC photo", () => expectNothingKept({ file: HEIC }, 422, "picture_heic"));

  it("a script that begins like a photo", () =>
    expectNothingKept(
      { file: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from("<script>alert(1)</script>")]) },
      422,
      "picture_unreadable",
    ));

  it("noise that begins like a PNG", () =>
    expectNothingKept(
      { file: Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), randomBytes(5_000)]) },
      422,
      "picture_unreadable",
    ));

  it.each([0.2, 0.5, 0.9])("a photo of which %f is there", async (part) => {
    const file = await photo(11, { width: 1_600, height: 1_200 });
    await expectNothingKept({ file: file.subarray(0, file.length * part) }, 422, "picture_unreadable");
  });

  it("a decompression bomb", () => expectNothingKept({ file: pngBomb(60_000) }, 422, "picture_too_many_pixels"));

  it("a bomb that says it is small", () => expectNothingKept({ file: pngBomb(6_000) }, 422, "picture_unreadable"));

  it("a speck", async () =>
    expectNothingKept({ file: await photo(1, { width: 20, height: 300 }) }, 422, "picture_too_small"));

  it("a file that is not what the phone said", async () =>
    expectNothingKept({ file: await photo(12), sha256: "0".repeat(64) }, 422, "picture_damaged"));

  it("a 200 MB video, by what it says", () =>
    expectNothingKept({ file: HEIC, bytes: 200 * MEGABYTE }, 413, "picture_too_large"));

  it("a 200 MB video that says it is small, by what arrives", async () => {
    const id = randomUUID();
    const before = await traces();
    await startUpload(own, { file: HEIC, id, bytes: 100_000 });
    const tooMuch = await sendChunk(own, id, 0, Buffer.alloc(200_000));
    expect([tooMuch.status, tooMuch.body.code]).toEqual([422, "picture_damaged"]);
    const tooBig = await sendChunk(own, id, 0, Buffer.alloc(2 * MEGABYTE));
    expect([tooBig.status, tooBig.body.code]).toEqual([413, "body_too_large"]);
    const chunks = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(300_000)),
      pull: (controller) => controller.close(),
    });
    const endless = await fetch(`${app.api.url}/seller/pictures/${id}/chunks?offset=0`, {
      method: "POST",
      headers: { ...own.headers, "content-type": "application/octet-stream" },
      body: chunks,
      duplex: "half",
    } as RequestInit);
    expect(endless.status).toBe(413);
    await app.database.rows("delete from picture_upload where id = $1", [id]);
    expect(await traces()).toEqual(before);
  });
});

describe("a photo with a bomb in its comment", () => {
  it("is taken for its pixels alone", async () => {
    const file = await pngWithTextBomb(50 * MEGABYTE);
    const { status, body } = await upload(own, { file });
    expect([200, 422]).toContain(status);
    if (body.picture)
      expect((await sharp(join(folder, "public", `${body.picture.key}-160.webp`)).metadata()).comments).toBe(undefined);
  });
});

it("one seller's day has an end", async () => {
  await app.database.rows(
    `insert into picture_upload (id, owner_id, visibility, bytes)
     select 'filler-' || n, s.id, 'public', 1000 from seller s, generate_series(1, 300) n where s.name = $1`,
    [app.accounts[0]?.seller],
  );
  const { status, body } = await startUpload(own, { file: await photo(13) });
  expect([status, body.code]).toEqual([429, "picture_quota"]);
  expect((await startUpload(foreigner, { file: await photo(13) })).status).toBe(200);
});
