// @vitest-environment jsdom
import type { PictureUpload } from "@pasar/contracts/pictures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendPhoto } from "./photo-upload";
import type { WaitingPhoto } from "./waiting-photos";

const BYTES = 150_000;
const photo: WaitingPhoto = {
  id: "00000000-0000-4000-8000-000000000001",
  draft: "product:new",
  visibility: "public",
  blob: new Blob([new Uint8Array(BYTES)]),
  chosenAt: 0,
};

/** A backend that keeps what it is sent; `interfere` may answer in its place. */
function backend(interfere: (path: string, call: number) => Response | "lost" | null = () => null) {
  const received = new Map<string, number>();
  const asked: string[] = [];
  const state = (id: string): PictureUpload => {
    const offset = received.get(id) ?? 0;
    const picture = { key: "pabc", visibility: "public", width: 1, height: 1, color: "#ffffff", lqip: "" } as const;
    return { id, bytes: BYTES, offset, chunk_bytes: 262_144, picture: offset === BYTES ? picture : null };
  };
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    asked.push(path.replace("/api", ""));
    const answer = interfere(path, asked.length);
    if (answer instanceof Response) return answer;
    const [, id] = /pictures\/([^/]+)\/chunks/.exec(path) ?? [];
    const target = id ?? (JSON.parse(init.body as string) as { id: string }).id;
    if (id) received.set(id, (received.get(id) ?? 0) + (init.body as Blob).size);
    if (answer === "lost") throw new TypeError("Failed to fetch");
    return new Response(JSON.stringify(state(target)));
  });
  return { asked, received };
}

const refusal = (status: number, code: string) =>
  new Response(JSON.stringify({ code, message: "Kalimat." }), { status });
const send = (note: (share: number) => void = () => undefined) =>
  sendPhoto("seller", photo, note, new AbortController().signal);
const failureOf = (promise: Promise<unknown>) => promise.then(() => null).catch((error: unknown) => error);

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe("sending a photo", () => {
  it("sends it in chunks, one after the other, and tells how far it is", async () => {
    const { asked } = backend();
    const shares: number[] = [];
    expect(await send((share) => shares.push(share))).toBe("pabc");
    expect(asked).toEqual([
      "/seller/pictures",
      `/seller/pictures/${photo.id}/chunks?offset=0`,
      `/seller/pictures/${photo.id}/chunks?offset=65536`,
      `/seller/pictures/${photo.id}/chunks?offset=131072`,
    ]);
    expect(shares.map((share) => Math.round(share * 100))).toEqual([0, 44, 87]);
  });

  it("goes on after a lost answer without sending twice what has arrived", async () => {
    const { asked, received } = backend((_, call) => (call === 3 ? "lost" : null));
    expect(await failureOf(send())).toMatchObject({ code: "no_signal" });
    expect(await send()).toBe("pabc");
    expect(asked.at(-1)).toContain("offset=131072");
    expect(received.get(photo.id)).toBe(BYTES);
  });

  it("asks where it stands when the backend is further than the phone thought", async () => {
    const { asked } = backend((_, call) => (call === 2 ? refusal(409, "upload_out_of_step") : null));
    expect(await send()).toBe("pabc");
    expect(asked.filter((path) => path === "/seller/pictures")).toHaveLength(2);
  });

  it.each(["upload_not_found", "picture_damaged"])("begins anew under another name after %s", async (code) => {
    const { received } = backend((_, call) => (call === 2 ? refusal(404, code) : null));
    expect(await send()).toBe("pabc");
    expect([...received.keys()].filter((id) => id !== photo.id)).toHaveLength(1);
  });

  it("ends when the backend never agrees", async () => {
    const { asked } = backend((path) => (path.includes("chunks") ? refusal(409, "upload_out_of_step") : null));
    expect(await failureOf(send())).toMatchObject({ code: "upload_out_of_step" });
    expect(asked.length).toBeLessThan(12);
  });

  it("passes on why the photo is no good", async () => {
    backend((_, call) => (call === 2 ? refusal(422, "picture_type") : null));
    expect(await failureOf(send())).toMatchObject({ code: "picture_type", message: "Kalimat." });
  });
});
