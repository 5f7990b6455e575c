import type { ErrorBody } from "@pasar/contracts/errors";
import type { MemberList } from "@pasar/contracts/members";
import type { PayoutAccounts } from "@pasar/contracts/payout-account";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memberOf, officerOf, signedIn } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { eventually } from "./harness/shopping";

type Account = TestApp["accounts"][number];
type Body = PayoutAccounts & ErrorBody;

const NUMBER = "0123 4567 8901";
const PROPOSALS = "/seller/payout-account/proposals";

let app: TestApp;
let group: string;
let ketua: Api;
let bendahara: Api;
let accounts: Record<"ketua" | "bendahara" | "sekretaris", Account>;

beforeAll(async () => {
  app = await startApp();
  group = app.accounts.find(({ role }) => role === "ketua")?.seller ?? "";
  const of = (role: string) => app.accounts.find((one) => one.seller === group && one.role === role) as Account;
  accounts = { ketua: of("ketua"), bendahara: of("bendahara"), sekretaris: of("sekretaris") };
  ketua = await signedIn(app, accounts.ketua);
  bendahara = await signedIn(app, accounts.bendahara);
});
beforeEach(() => app.database.rows("delete from payout_account"));
afterAll(() => app?.stop());

const propose = (change: object = {}, by = bendahara) =>
  by.post<Body>(PROPOSALS, {
    bank: "BRI",
    number: NUMBER,
    holder_name: group.toUpperCase(),
    pin: accounts.bendahara.pin,
    ...change,
  });
const act = (id: string, action: string, by = ketua, pin: string | null = accounts.ketua.pin) =>
  by.post<Body>(`/seller/payout-account/${id}/${action}`, pin ? { pin } : {});
const read = async (by: Api) => (await by.get<PayoutAccounts>("/seller/payout-account")).body;

async function proposed(): Promise<string> {
  const { status, body } = await propose();
  expect(status).toBe(201);
  return body.waiting?.id ?? "";
}

async function approved(): Promise<string> {
  const id = await proposed();
  expect((await act(id, "approve")).status).toBe(200);
  return id;
}

/** Lets so many hours pass for an account that waits. */
const passHours = (id: string, hours: number) =>
  app.database.rows(
    "update payout_account set effective_at = effective_at - make_interval(hours => $2) where id = $1",
    [id, hours],
  );

describe("a new payout account", () => {
  it("is proposed, approved by another, waits, and takes the place of the old one", async () => {
    const first = await approved();
    expect((await read(ketua)).waiting).toMatchObject({
      status: "waiting_time",
      number: "012345678901",
      proposed_by: accounts.bendahara.name,
      approved_by: accounts.ketua.name,
    });
    const wait = Date.parse((await read(ketua)).waiting?.effective_at ?? "") - Date.now();
    expect(Math.round(wait / 3_600_000)).toBe(72);
    await passHours(first, 71);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await read(ketua)).active).toBeNull();
    await passHours(first, 2);
    await eventually(
      () => read(ketua),
      ({ active }) => active?.id === first,
    );

    const second = (await propose({ number: "9999 0000 1111" })).body.waiting?.id ?? "";
    await act(second, "approve");
    expect((await read(ketua)).active?.id).toBe(first);
    await passHours(second, 73);
    const { active, waiting, earlier } = await eventually(
      () => read(ketua),
      (now) => now.active?.id === second,
    );
    expect([active?.number, waiting, earlier.map(({ status, number }) => [status, number])]).toEqual([
      "999900001111",
      null,
      [["replaced", "••••8901"]],
    ]);
  });

  it.each([
    ["a person", { holder_name: "Siti Contoh" }, "holder_name"],
    ["another group", { holder_name: "KUBE TIDAK ADA" }, "holder_name"],
    ["a number of letters", { number: "BRI12345" }, "number"],
    ["a short number", { number: "123" }, "number"],
    ["no bank", { bank: "" }, "bank"],
  ])("is refused for %s", async (_, change, field) => {
    const { status, body } = await propose(change);
    expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, "invalid_body", [field]]);
  });

  it("needs the right PIN, and guesses are counted", async () => {
    const wrong = accounts.bendahara.pin === "190283" ? "190284" : "190283";
    expect((await propose({ pin: wrong })).body.code).toBe("pin_wrong");
    const id = await proposed();
    expect((await act(id, "approve", ketua, wrong)).body.code).toBe("pin_wrong");
    expect((await act(id, "approve", ketua, null)).status).toBe(400);
    for (let guess = 0; guess < 8; guess += 1) await act(id, "approve", ketua, wrong);
    const locked = await act(id, "approve");
    expect([locked.status, locked.body.code]).toEqual([429, "too_many_attempts"]);
    expect((await read(ketua)).waiting?.status).toBe("waiting_approval");
    await app.database.rows("delete from pin_guess");
  });

  it("waits alone: a second one is refused", async () => {
    const answers = await Promise.all([propose(), propose({ number: "555566667777" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await propose()).body.code).toBe("payout_account_waiting");
  });

  it("is never approved by whoever proposed it, not even after the roles have changed", async () => {
    const id = await proposed();
    expect((await act(id, "approve", bendahara, accounts.bendahara.pin)).status).toBe(403);
    const { members, version } = (await ketua.get<MemberList>("/seller/members")).body;
    const swap = (to: Record<string, string>) =>
      members.flatMap((member) =>
        to[member.role] ? [{ type: "role", member_id: member.id, role: to[member.role] }] : [],
      );
    const minutes = { held_on: "2026-11-20", summary: "Ketua dan bendahara bertukar." };
    const changed = await ketua.post<MemberList>("/seller/members/changes", {
      version,
      minutes,
      changes: swap({ ketua: "bendahara", bendahara: "ketua" }),
    });
    expect(changed.status).toBe(200);
    expect((await read(bendahara)).waiting).toBeNull();
    expect((await act(id, "approve", bendahara, accounts.bendahara.pin)).body.code).toBe("payout_account_moved_on");
    await app.database.rows(
      "update member m set role = case m.role when 'ketua' then 'bendahara' when 'bendahara' then 'ketua' else m.role end from seller s where s.id = m.seller_id and s.name = $1",
      [group],
    );
  });

  it("is kept from one person by the database itself", async () => {
    const id = await proposed();
    const forged = app.database.rows(
      "update payout_account set status = 'waiting_time', approved_by = proposed_by, effective_at = now() where id = $1",
      [id],
    );
    await expect(forged).rejects.toThrow("payout_account_two_members");
    await expect(app.database.rows("update payout_account set status = 'active' where id = $1", [id])).rejects.toThrow(
      "payout_account_approved_before_use",
    );
  });

  it("is approved once, however often it is asked for at once", async () => {
    const id = await proposed();
    const answers = await Promise.all([act(id, "approve"), act(id, "approve"), act(id, "refuse")]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === "payout_account_moved_on")).toHaveLength(2);
  });

  it.each([
    ["refused by the ketua", "refuse", () => ketua, proposed, "refused"],
    ["taken back by the bendahara", "cancel", () => bendahara, proposed, "cancelled"],
    ["cancelled by the bendahara while it waits", "cancel", () => bendahara, approved, "cancelled"],
    ["cancelled by the ketua while it waits", "cancel", () => ketua, approved, "cancelled"],
  ] as const)("can be %s, and then never comes into use", async (_, action, by, begin, status) => {
    const id = await begin();
    expect((await act(id, action, by(), null)).status).toBe(200);
    await app.database.rows("update payout_account set effective_at = now() - interval '1 hour' where id = $1", [id]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const { active, earlier } = await read(ketua);
    expect([active, earlier[0]?.status]).toEqual([null, status]);
  });
});

describe("the number of a payout account", () => {
  it("is whole for those who decide, masked for the others and in the log, and closed to officers (rule R2)", async () => {
    const id = await approved();
    await passHours(id, 73);
    await eventually(
      () => read(ketua),
      ({ active }) => active?.id === id,
    );
    const sekretaris = await signedIn(app, accounts.sekretaris);
    expect((await read(sekretaris)).active?.number).toBe("••••8901");
    expect((await read(bendahara)).active?.number).toBe("012345678901");
    expect(JSON.stringify((await ketua.get("/seller/audit")).body)).not.toContain("012345678901");
    for (const role of ["pendamping", "dinsos_kabupaten", "pusat"] as const) {
      const officer = await officerOf(app, role);
      expect((await officer.get("/seller/payout-account")).status).toBe(403);
      expect((await propose({}, officer)).status).toBe(403);
      expect((await act(id, "cancel", officer, null)).status).toBe(403);
    }
  });

  it("and the account itself are out of reach of other sellers", async () => {
    const id = await proposed();
    const other = app.accounts.find(({ role, seller }) => role === "ketua" && seller !== group) as Account;
    const foreign = await memberOf(app, other.seller ?? "", "ketua");
    expect((await act(id, "approve", foreign, other.pin)).status).toBe(404);
    expect((await read(foreign)).waiting).toBeNull();
  });
});
