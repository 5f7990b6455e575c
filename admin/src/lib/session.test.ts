// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { endSession, expireSession, startSession, updateIdentity, useSession } from "./session";
import { makeIdentity } from "./testing";

const stored = () => JSON.parse(localStorage.getItem("pasar.work.session") ?? "{}").state;

beforeEach(endSession);

describe("the session", () => {
  it("survives a restart of the app", () => {
    startSession("token-1", makeIdentity());
    expect(stored()).toMatchObject({ token: "token-1", identity: { member: { id: "mem_1" } } });
  });

  it("keeps who was signed in after it has expired, but not the token", () => {
    startSession("token-1", makeIdentity());
    expireSession("token-1");
    expect(useSession.getState()).toMatchObject({
      token: null,
      hasExpired: true,
      identity: { member: { id: "mem_1" } },
    });
    expect(stored().token).toBeNull();
  });

  it("is not ended by a late refusal of an older token", () => {
    startSession("token-2", makeIdentity());
    expireSession("token-1");
    expect(useSession.getState()).toMatchObject({ token: "token-2", hasExpired: false });
  });

  it("forgets everything when the member leaves", () => {
    startSession("token-1", makeIdentity());
    endSession();
    expect(stored()).toEqual({ token: null, identity: null, hasExpired: false });
  });

  it("takes fresh facts only while somebody is signed in", () => {
    updateIdentity(makeIdentity("mem_2"));
    expect(useSession.getState().identity).toBeNull();
  });

  it("follows a sign-out in another window", () => {
    startSession("token-1", makeIdentity());
    const state = { token: null, identity: null, hasExpired: false };
    localStorage.setItem("pasar.work.session", JSON.stringify({ state, version: 0 }));
    window.dispatchEvent(new StorageEvent("storage", { key: "pasar.work.session" }));
    expect(useSession.getState().token).toBeNull();
  });
});
