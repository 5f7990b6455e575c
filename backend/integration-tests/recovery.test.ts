import type { OutboxMessageList } from "@pasar/contracts/access";
import type { OwnRecovery, RecoverableMemberList, RecoveryList } from "@pasar/contracts/recovery";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeFor, enterWithCode, newDevice, officerOf, signedIn } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { eventually } from "./harness/shopping";

type Account = TestApp["accounts"][number];

const AREA = "18.71";
const REASON = "Bertemu langsung di balai dan melihat KTP.";

let app: TestApp;
let officer: Api;
/** Members of one seller in the officer's area: its ketua first. */
let group: { id: string; account: Account }[];

beforeAll(async () => {
  app = await startApp();
  officer = await officerOf(app, "dinsos_kabupaten", AREA);
  const rows = await app.database.rows<{ id: string; phone: string }>(
    `select m.id, p.phone from member m join person p on p.id = m.person_id
     where m.deleted_at is null and m.seller_id = (
       select m2.seller_id from member m2 join seller s on s.id = m2.seller_id
       where s.regency_code = $1 and m2.role = 'ketua' and m2.deleted_at is null order by s.id limit 1)
     order by m.role <> 'ketua', m.id`,
    [AREA],
  );
  group = rows.map(({ id, phone }) => ({ id, account: app.accounts.find((one) => one.phone === phone) as Account }));
});
afterAll(() => app?.stop());

const member = (place: number) => group[place] as (typeof group)[number];
const open = (place: number, newPhone: string) =>
  officer.post<RecoveryList & { code?: string }>("/officer/recoveries", {
    member_id: member(place).id,
    new_phone: newPhone,
    reason: REASON,
  });
const textsTo = async (phone: string) =>
  (await app.api.get<OutboxMessageList>(`/demo/outbox?phone=${encodeURIComponent(phone)}`)).body.messages;
const inboxHas = async (phone: string, template: string) =>
  (await textsTo(phone)).some((message) => message.template === template);

describe("a change of a member's number", () => {
  it("is told to the old number and the ketua, waits, and can be cancelled by the member", async () => {
    const { account } = member(1);
    const own = await signedIn(app, account);
    const { status, body } = await open(1, "0812 0000 8101");
    expect([status, body.recoveries[0]]).toMatchObject([201, { state: "waiting", new_phone: "+6281200008101" }]);
    expect(await inboxHas(account.phone, "recovery_opened")).toBe(true);
    expect(await inboxHas(member(0).account.phone, "recovery_of_member")).toBe(true);
    expect((await own.get<OwnRecovery>("/access/recovery")).body.recovery?.new_phone).toBe("+6281200008101");
    expect((await open(1, "081200008102")).body.code).toBe("recovery_waiting");
    expect((await own.post("/access/recovery/cancel")).status).toBe(204);
    expect((await own.get<OwnRecovery>("/access/recovery")).body.recovery).toBeNull();
    expect((await own.post("/access/recovery/cancel")).status).toBe(404);
  });

  it("takes over when its time is up: the old sessions end and the new number enters by code", async () => {
    const { account } = member(2);
    const newPhone = "+6281200008103";
    const own = await signedIn(app, account);
    expect((await open(2, newPhone)).status).toBe(201);
    await app.database.rows("update phone_recovery set due_at = now() where state = 'waiting'");
    await eventually(
      () => app.database.rows<{ state: string }>("select state from phone_recovery where new_phone = $1", [newPhone]),
      ([row]) => row?.state === "done",
    );
    expect((await own.get("/access/me")).status).toBe(401);
    const device = newDevice();
    const entered = await enterWithCode(app, { phone: newPhone, code: await codeFor(app, newPhone, device) }, device);
    expect(entered.body.identity).toMatchObject({ kind: "member", member: { name: account.name, phone: newPhone } });
    const audit = await app.database.rows<{ action: string }>(
      "select action from audit_entry where record_type = 'phone_recovery' order by at",
    );
    expect(audit.map(({ action }) => action)).toEqual([
      "recovery.opened",
      "recovery.cancelled",
      "recovery.opened",
      "recovery.done",
    ]);
  });

  it("is refused for a number in use, a wrong number and members outside the area", async () => {
    expect((await open(0, member(1).account.phone)).body.code).toBe("phone_taken");
    expect((await open(0, "nomor baru")).body.code).toBe("invalid_phone");
    const [foreign] = await app.database.rows<{ id: string; name: string }>(
      "select m.id, m.name from member m join seller s on s.id = m.seller_id where s.regency_code <> $1 and m.deleted_at is null limit 1",
      [AREA],
    );
    const request = { member_id: foreign?.id, new_phone: "081200008104", reason: REASON };
    expect((await officer.post("/officer/recoveries", request)).status).toBe(404);
    const search = `/officer/recoveries/members?q=${encodeURIComponent(foreign?.name ?? "")}`;
    const { members } = (await officer.get<RecoverableMemberList>(search)).body;
    expect(members.map(({ id }) => id)).not.toContain(foreign?.id);
  });
});
