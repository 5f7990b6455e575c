// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, api, failureText, readFailure } from "./api";
import { useConnection } from "./connection";
import { startSession, useSession } from "./session";
import { makeIdentity } from "./testing";
import type { Translate } from "./text";

function answer(status: number, body: unknown) {
  const fetched = vi.fn(async (_path: string, _init?: RequestInit) => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const failureOf = (promise: Promise<unknown>) => promise.then(() => null).catch((error: unknown) => error);
const asKey: Translate = (key) => key;

beforeEach(() => startSession("token-1", makeIdentity()));
afterEach(() => vi.unstubAllGlobals());

describe("asking the backend", () => {
  it("sends the member's token and language, and a command's key and body", async () => {
    const fetched = answer(200, { id: "order_1" });
    const request = { body: { pickup_code: "482913" }, idempotencyKey: "key-1" };
    expect(await api("/seller/orders/order_1/hand-over", request)).toEqual({ id: "order_1" });
    const [path, init] = fetched.mock.calls[0] ?? [];
    expect(path).toBe("/api/seller/orders/order_1/hand-over");
    expect(init).toMatchObject({
      method: "POST",
      body: '{"pickup_code":"482913"}',
      headers: {
        authorization: "Bearer token-1",
        "accept-language": "id",
        "idempotency-key": "key-1",
        "content-type": "application/json",
      },
    });
  });

  it("passes the backend's code and sentence on", async () => {
    answer(422, { code: "pickup_code_wrong", message: "Kode ambil salah." });
    expect(await failureOf(api("/x"))).toMatchObject({ code: "pickup_code_wrong", message: "Kode ambil salah." });
  });

  it("passes the sentences of wrong fields on", async () => {
    answer(400, { code: "invalid_body", message: "Periksa lagi.", fields: { phone: "Nomor HP tidak benar." } });
    expect(await failureOf(api("/x"))).toMatchObject({ fields: { phone: "Nomor HP tidak benar." } });
  });

  it("ends the session when the token is no longer taken", async () => {
    answer(401, { code: "session_expired", message: "Masuk lagi." });
    await failureOf(api("/seller/me"));
    expect(useSession.getState()).toMatchObject({ token: null, hasExpired: true });
  });

  it("ends the session when the membership has ended", async () => {
    answer(401, { code: "access_revoked", message: "Akses berakhir." });
    await failureOf(api("/seller/me"));
    expect(useSession.getState()).toMatchObject({ token: null, hasExpired: true });
  });

  it("keeps the session when a PIN was wrong", async () => {
    answer(401, { code: "wrong_phone_or_pin", message: "PIN salah." });
    await failureOf(api("/access/sessions", { body: {} }));
    expect(useSession.getState().token).toBe("token-1");
  });

  it("is unsure when no answer comes back", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(api("/x", { body: {} }))).toMatchObject({ code: "no_signal", isUnsure: true });
    expect(useConnection.getState().connection).toBe("no_signal");
  });

  it("finds the connection again with the next answer, even a refusal", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await failureOf(api("/x"));
    answer(404, { code: "order_not_found", message: "Tidak ada." });
    await failureOf(api("/x"));
    expect(useConnection.getState().connection).toBe("online");
  });

  it("does not call a request lost that the app itself gave up", async () => {
    answer(200, {});
    await api("/x");
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("aborted", "AbortError")));
    await failureOf(api("/x", { signal: AbortSignal.abort() }));
    expect(useConnection.getState().connection).toBe("online");
  });
});

describe("reading a refusal", () => {
  it.each([
    [409, { code: "order_moved_on", message: "Sudah berubah." }, "order_moved_on"],
    [429, { code: "too_many_attempts", message: "Tunggu." }, "too_many_attempts"],
    [503, { code: "payment_unavailable", message: "Nanti." }, "payment_unavailable"],
    [502, { code: "try_again", message: "Nanti." }, "server_down"],
    [504, null, "server_down"],
    [503, "<html>", "server_down"],
    [401, { message: "Unauthorized" }, "session_expired"],
    [500, { type: "unknown_error", message: "x" }, "unknown"],
    [400, null, "unknown"],
  ])("%i %j is %s", (status, body, code) => expect(readFailure(status, body).code).toBe(code));
});

describe("the sentence for a failure", () => {
  it.each([
    [new ApiError("out_of_stock", "Stok habis."), "Stok habis."],
    [new ApiError("no_signal"), "failure_no_signal"],
    [new ApiError("server_down", "gateway"), "failure_server_down"],
    [new ApiError("unknown"), "failure_unknown"],
    [new TypeError("x is undefined"), "failure_unknown"],
  ])("%s", (error, sentence) => expect(failureText(error, asKey)).toBe(sentence));
});
