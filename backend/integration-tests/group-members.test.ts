import type { AuditPage } from "@pasar/contracts/audit";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { MemberChange, MemberList, MinutesList } from "@pasar/contracts/members";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Answer, Api } from "./harness/client";

const MINUTES = { held_on: "2026-11-20", summary: "Rapat memilih bendahara yang baru." };
const PATH = "/seller/members/changes";

let app: TestApp;
let group: string;
let other: string;
let outlet: string;
let ketua: Api;
let bendahara: Api;
let list: MemberList;
let serial = 100;

beforeAll(async () => {
  app = await startApp();
  const of = (role: string) => [
    ...new Set(app.accounts.filter((one) => one.role === role).map(({ seller }) => seller ?? "")),
  ];
  [group, other] = of("ketua") as [string, string];
  [outlet] = of("penanggung_jawab") as [string];
  ketua = await memberOf(app, group, "ketua");
  bendahara = await memberOf(app, group, "bendahara");
});
beforeEach(async () => {
  list = (await ketua.get<MemberList>("/seller/members")).body;
});
afterAll(() => app?.stop());

function newPhone(): string {
  serial += 1;
  return `0812 0000 9${serial}`;
}
const newcomer = (change: Partial<Extract<MemberChange, { type: "add" }>> = {}): MemberChange => ({
  type: "add",
  name: "Ani Rekaan",
  phone: newPhone(),
  role: "anggota",
  ...change,
});
const idOf = (role: string) => list.members.find((member) => member.role === role)?.id ?? "";

function change(changes: unknown[], { by = ketua, ...more }: { by?: Api } & Record<string, unknown> = {}) {
  return by.post<MemberList & ErrorBody>(PATH, { version: list.version, minutes: MINUTES, changes, ...more });
}

function expectRefused({ status, body }: Answer<ErrorBody>, code: string, field?: string): void {
  expect([status, body.code]).toEqual([{ roster_invalid: 422, members_changed: 409, invalid_body: 400 }[code], code]);
  if (field) expect(body.fields?.[field]?.length).toBeGreaterThan(5);
}

describe("changing the members of a group", () => {
  it("adds, gives a role and removes, all at once, and keeps the minutes", async () => {
    const { status, body } = await change([
      newcomer({ name: "Wati Fiktif", role: "bendahara" }),
      { type: "role", member_id: idOf("bendahara"), role: "anggota" },
      newcomer(),
    ]);
    expect([status, body.version]).toEqual([200, list.version + 1]);
    expect(body.members.find(({ role }) => role === "bendahara")?.name).toBe("Wati Fiktif");
    expect(body.members).toHaveLength(list.members.length + 2);
    const { minutes } = (await ketua.get<MinutesList>("/seller/minutes")).body;
    expect(minutes[0]).toMatchObject({ ...MINUTES, photo: null });
    expect(minutes[0]?.decisions.map(({ type }) => type)).toEqual(["add", "role", "add"]);
    const { lines } = (await ketua.get<AuditPage>("/seller/audit")).body;
    expect(
      lines
        .slice(0, 4)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(["member.added", "member.added", "member.role_changed", "minutes.recorded"]);
    expect(
      await app.database.rows(
        "select 1 from person p join member m on m.person_id = p.id where m.name = 'Wati Fiktif' and p.pin_hash is null",
      ),
    ).toHaveLength(1);
  });

  it("ends the sessions of whoever leaves, at once", async () => {
    const account = app.accounts.find(({ seller, role }) => seller === group && role === "bendahara");
    const left = list.members.find(({ name }) => name === account?.name);
    expect((await bendahara.get("/seller/me")).status).toBe(200);
    expect((await change([{ type: "remove", member_id: left?.id }])).status).toBe(200);
    const { status, body } = await bendahara.get<ErrorBody>("/seller/me");
    expect([status, body.code]).toEqual([401, "access_revoked"]);
  });

  it.each<[string, () => unknown[], string]>([
    ["leaves no ketua", () => [{ type: "remove", member_id: idOf("ketua") }], "roles.ketua"],
    ["makes two ketua", () => [newcomer({ role: "ketua" })], "roles.ketua"],
    ["has a role of outlets", () => [newcomer({ role: "kasir" })], "changes.0.role"],
    ["has a phone of the group", () => [newcomer({ phone: list.members[0]?.phone })], "changes.0.phone"],
    [
      "has a phone twice",
      () => [newcomer({ phone: "081200009001" }), newcomer({ phone: "+62 812-0000-9001" })],
      "changes.1.phone",
    ],
    ["has no phone", () => [newcomer({ phone: "12345678" })], "changes.0.phone"],
    ["has a name of emoji", () => [newcomer({ name: "🌶️🌶️" })], "changes.0.name"],
    ["names a stranger", () => [{ type: "remove", member_id: "mem_unknown" }], "changes.0.member_id"],
    ["makes too many", () => Array.from({ length: 20 }, () => newcomer()), "members"],
  ])("is refused when it %s, and nothing is written", async (_, changes, field) => {
    expectRefused(await change(changes()), "roster_invalid", field);
    expect((await ketua.get<MemberList>("/seller/members")).body).toEqual(list);
  });

  it("takes names in other scripts", async () => {
    const { status, body } = await change([newcomer({ name: "سيتي مثال" })]);
    expect([status, body.members.at(-1)?.name]).toEqual([200, "سيتي مثال"]);
  });

  it.each([
    ["a name of 5,000 characters", { name: "a".repeat(5_000) }, "changes.0.name"],
    ["no name", { name: " " }, "changes.0.name"],
    ["an unknown role", { role: "raja" }, "changes.0.role"],
  ])("refuses %s", async (_, part, field) => {
    expectRefused(await change([{ ...newcomer(), ...part }]), "invalid_body", field);
  });

  it("asks for the minutes, and not of a meeting to come", async () => {
    expectRefused(await change([newcomer()], { minutes: undefined }), "roster_invalid", "minutes");
    const later = { ...MINUTES, held_on: "2099-01-01" };
    expectRefused(await change([newcomer()], { minutes: later }), "roster_invalid", "minutes.held_on");
    const { status, body } = await change([newcomer()], { minutes: { ...MINUTES, photo: "of-somebody-else" } });
    expect([status, body.code]).toEqual([404, "picture_not_found"]);
  });

  it("refuses people of another seller and officers (rules R5, R2)", async () => {
    for (const who of [
      ({ seller }: { seller: string | null }) => seller === other,
      ({ role }: { role: string }) => role === "pendamping",
    ]) {
      const taken = app.accounts.find((account) => who(account as never));
      expectRefused(await change([newcomer({ phone: taken?.phone })]), "roster_invalid", "changes.0.phone");
    }
  });

  it("lets one of two who change at once through, and tells the other", async () => {
    const sekretaris = await memberOf(app, group, "sekretaris");
    const answers = await Promise.all([change([newcomer()]), change([newcomer()], { by: sekretaris })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expectRefused(answers.find(({ status }) => status === 409) as Answer<ErrorBody>, "members_changed");
  });

  it("lets a person into one of two groups that add them at once", async () => {
    const foreign = await memberOf(app, other, "ketua");
    for (let round = 0; round < 5; round += 1) {
      const person = newcomer();
      list = (await ketua.get<MemberList>("/seller/members")).body;
      const { version } = (await foreign.get<MemberList>("/seller/members")).body;
      const answers = await Promise.all([
        change([person]),
        foreign.post<ErrorBody>(PATH, { version, minutes: MINUTES, changes: [person] }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    }
  });

  it("is for ketua and sekretaris", async () => {
    const member = await memberOf(app, group, "sekretaris");
    expect((await member.get("/seller/members")).status).toBe(200);
    const kasir = await memberOf(app, outlet, "kasir");
    expect((await change([newcomer()], { by: kasir })).status).toBe(403);
  });
});

it("an outlet changes its people without minutes", async () => {
  const head = await memberOf(app, outlet, "penanggung_jawab");
  const { version } = (await head.get<MemberList>("/seller/members")).body;
  const { status, body } = await head.post<MemberList>(PATH, { version, changes: [newcomer({ role: "kasir" })] });
  expect([status, body.warnings]).toEqual([200, []]);
});

describe("the log of a seller", () => {
  it("is read by its members and by officers of its area, and by nobody else", async () => {
    const [seller] = await app.database.rows<{ id: string; regency_code: string }>(
      "select id, regency_code from seller where name = $1",
      [group],
    );
    const path = `/officer/sellers/${seller?.id}/audit`;
    const own = (await ketua.get<AuditPage>("/seller/audit")).body;
    const national = await officerOf(app, "pusat");
    expect((await national.get<AuditPage>(path)).body.lines).toEqual(own.lines);
    const elsewhere = seller?.regency_code === "18.01" ? "18.71" : "18.01";
    expect((await (await officerOf(app, "pendamping", elsewhere)).get(path)).status).toBe(404);
    expect((await (await officerOf(app, "editor")).get(path)).status).toBe(403);
    expect((await ketua.get(path)).status).toBe(403);
    const foreign = await memberOf(app, other, "sekretaris");
    const theirs = (await foreign.get<AuditPage>("/seller/audit")).body.lines.map(({ id }) => id);
    expect(own.lines.filter(({ id }) => theirs.includes(id))).toEqual([]);
  });

  it("comes page by page, each line once", async () => {
    const seen: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const { body }: Answer<AuditPage> = await ketua.get<AuditPage>(`/seller/audit${next && `?before=${next}`}`);
      seen.push(...body.lines.map(({ id }) => id));
      next = body.next;
    }
    const [{ count }] = (await app.database.rows<{ count: number }>(
      "select count(*)::int as count from audit_entry a join seller s on s.id = a.seller_id where s.name = $1",
      [group],
    )) as [{ count: number }];
    expect([new Set(seen).size, seen.length]).toEqual([count, count]);
  });
});
