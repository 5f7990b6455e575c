import type { DeviceSessionList, Entry, Identity, OutboxMessageList } from "@pasar/contracts/access";
import type { ErrorBody } from "@pasar/contracts/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askCode, codeFor, enterWithCode, enterWithPin, newDevice, officerOf, signedIn } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { expectRefusal, jsonText } from "./harness/refusals";
import { uselessTokens } from "./harness/tokens";

type Account = TestApp["accounts"][number];

let app: TestApp;
let members: Account[];

beforeAll(async () => {
  app = await startApp({ processes: 2 });
  members = app.accounts.filter(({ seller }) => seller !== null);
});
afterAll(() => app?.stop());

const as = (token: string): Api => app.api.with({ authorization: `Bearer ${token}` });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const otherThan = (digits: string) => String((Number(digits) + 1) % 1_000_000).padStart(6, "0");
const outboxOf = async (phone: string) =>
  (await app.api.get<OutboxMessageList>(`/demo/outbox?phone=${encodeURIComponent(phone)}`)).body.messages;

async function refusedCode(phone: string, code: string, device: ReturnType<typeof newDevice>, expected: string) {
  const status = expected === "too_many_attempts" ? 429 : 401;
  const { status: actual, body } = await enterWithCode(app, { phone, code }, device);
  expect([actual, body.code]).toEqual([status, expected]);
}

describe("entering with a one-time code", () => {
  it("makes an applicant of a phone nobody knows, who then chooses a PIN and is let in with it", async () => {
    const phone = "+6281200008001";
    const device = newDevice();
    const entered = await enterWithCode(app, { phone, code: await codeFor(app, phone, device) }, device);
    expect(entered.body.identity).toMatchObject({ kind: "applicant", pin_required: true, person: { phone, name: "" } });
    const person = as(entered.body.token);
    for (const pin of ["000000", "123456", "987654", "121212"]) {
      await expectRefusal(
        app,
        { path: "/access/pin", body: jsonText({ pin }), headers: bearer(entered.body.token) },
        422,
        "pin_too_easy",
      );
    }
    expect((await person.post<Identity>("/access/pin", { pin: "482915" })).body.pin_required).toBe(false);
    expect((await person.get<Identity>("/access/me")).body).toMatchObject({ kind: "applicant", pin_required: false });
    const again = await enterWithPin(app, { phone, pin: "482915" }, device);
    expect([again.status, again.body.identity.kind]).toEqual([200, "applicant"]);
    expect((await as(again.body.token).post("/access/pin", { pin: "482916" })).body.code).toBe("pin_not_open");
    expect((await as(again.body.token).get("/seller/me")).status).toBe(403);
  });

  it("answers the same for a known and an unknown phone", async () => {
    const answers = await Promise.all(
      [members[5]?.phone ?? "", "+6281200008002"].map((phone) => askCode(app, phone, newDevice())),
    );
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [204, ""],
      [204, ""],
    ]);
  });

  it("refuses a wrong, a used, an expired and a foreign code, each with its own reason", async () => {
    const { phone } = members[6] as Account;
    const device = newDevice();
    const code = await codeFor(app, phone, device);
    await refusedCode(phone, otherThan(code), device, "code_wrong");
    await refusedCode(phone, code, newDevice(), "code_wrong");
    expect((await enterWithCode(app, { phone, code }, device)).status).toBe(200);
    await refusedCode(phone, code, device, "code_used");
    const late = await codeFor(app, phone, device);
    await app.database.rows("update one_time_code set expires_at = now() where phone = $1", [phone]);
    await refusedCode(phone, late, device, "code_expired");
  });

  it("lets a code in once, also when it comes to two processes at once", async () => {
    const { phone } = members[7] as Account;
    const device = newDevice();
    const code = await codeFor(app, phone, device);
    const answers = await Promise.all(
      app.apis.flatMap((api) => [1, 2, 3].map(() => enterWithCode({ api }, { phone, code }, device))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it("takes five tries at a code, over two processes, and not one more", async () => {
    const { phone } = members[8] as Account;
    const device = newDevice();
    const code = await codeFor(app, phone, device);
    const guesses = Array.from({ length: 12 }, (_, index) =>
      enterWithCode({ api: app.apis[index % 2] as Api }, { phone, code: otherThan(code) }, device),
    );
    const codes = (await Promise.all(guesses)).map(({ body }) => body.code);
    expect(codes.filter((reason) => reason === "code_wrong")).toHaveLength(5);
    await refusedCode(phone, code, device, "too_many_attempts");
  });

  it("sends no more than three codes to a device in a while", async () => {
    const device = newDevice();
    const statuses = [];
    for (let ask = 0; ask < 4; ask += 1) statuses.push((await askCode(app, "+6281200008003", device)).status);
    expect(statuses).toEqual([204, 204, 204, 429]);
  });

  it("leaves the code in no table and no log of the application", async () => {
    const phone = "+6281200008004";
    const code = await codeFor(app, phone, newDevice());
    const rows = await app.database.rows("select to_jsonb(n) as row from notification n where n.to = $1", [phone]);
    expect(rows).toHaveLength(1);
    const codes = await app.database.rows("select to_jsonb(c) as row from one_time_code c where phone = $1", [phone]);
    const kept = JSON.stringify([rows, codes]);
    expect(kept).not.toContain(code);
    for (const backend of app.backends) expect(backend.output()).not.toContain(code);
  });

  it.each([
    ["words for a phone", { phone: "nomor saya", device_id: newDevice().id }, 422, "invalid_phone"],
    ["no device", { phone: "081200008005" }, 400, "invalid_body"],
    ["a list", [], 400, "invalid_body"],
  ] as const)("refuses %s", async (_, body, status, code) =>
    expectRefusal(app, { path: "/access/codes", body: jsonText(body) }, status, code),
  );
});

describe("guessing a PIN", () => {
  it("gets five tries over two processes at once, and the owner's own phone stays open", async () => {
    const owner = members[9] as Account;
    const own = newDevice();
    expect((await enterWithPin(app, owner, own)).status).toBe(200);
    const wrong = { phone: owner.phone, pin: otherThan(owner.pin) };
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => enterWithPin({ api: app.apis[index % 2] as Api }, wrong)),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(15);
    expect((await enterWithPin(app, owner)).status).toBe(429);
    expect((await enterWithPin(app, owner, own)).status).toBe(200);
  });
});

describe("sessions of a person", () => {
  it("are listed by device, ended one by one and all at once, and end at once", async () => {
    const owner = members[10] as Account;
    const [first, second, third] = await Promise.all(
      ["HP satu", "HP dua", "HP tiga"].map(async (name) => (await enterWithPin(app, owner, newDevice(name))).body),
    );
    const sessions = async () =>
      (await as(first?.token ?? "").get<DeviceSessionList>("/access/sessions")).body.sessions;
    const listed = await sessions();
    expect(new Set(listed.map(({ device_name }) => device_name))).toEqual(new Set(["HP satu", "HP dua", "HP tiga"]));
    expect(listed.filter(({ is_this }) => is_this).map(({ device_name }) => device_name)).toEqual(["HP satu"]);
    const ofSecond = listed.find(({ device_name }) => device_name === "HP dua")?.id;
    expect((await as(first?.token ?? "").post(`/access/sessions/${ofSecond}/end`)).status).toBe(204);
    await expectRefusal(
      app,
      { method: "GET", path: "/access/me", headers: bearer(second?.token ?? "") },
      401,
      "session_expired",
    );
    expect((await as(third?.token ?? "").get("/access/me")).status).toBe(200);
    expect((await as(first?.token ?? "").post("/access/sessions/end-others")).body).toEqual({ ended: 1 });
    expect((await as(third?.token ?? "").get("/access/me")).status).toBe(401);
    expect(await sessions()).toHaveLength(1);
    expect((await as(first?.token ?? "").post("/access/sign-out")).status).toBe(204);
    expect((await as(first?.token ?? "").get("/access/me")).status).toBe(401);
  });

  it("of somebody else can neither be seen nor ended", async () => {
    const [one, other] = await Promise.all([
      enterWithPin(app, members[11] as Account),
      enterWithPin(app, members[12] as Account),
    ]);
    const { sessions } = (await as(one.body.token).get<DeviceSessionList>("/access/sessions")).body;
    for (const { id } of sessions) {
      await expectRefusal(
        app,
        { path: `/access/sessions/${id}/end`, body: "{}", headers: bearer(other.body.token) },
        404,
        "not_found",
      );
    }
    expect((await as(one.body.token).get("/access/me")).status).toBe(200);
  });

  it("a new PIN ends them everywhere else, and its owner hears of a new device", async () => {
    const owner = members[13] as Account;
    const old = await enterWithPin(app, owner);
    const device = newDevice("HP baru Contoh");
    const code = await codeFor(app, owner.phone, device);
    const entered = await enterWithCode(app, { phone: owner.phone, code }, device);
    expect(entered.body.identity.pin_required).toBe(true);
    expect((await as(entered.body.token).post("/access/pin", { pin: "738264" })).status).toBe(200);
    expect((await as(old.body.token).get("/access/me")).status).toBe(401);
    expect((await enterWithPin(app, owner)).body.code).toBe("wrong_phone_or_pin");
    expect((await enterWithPin(app, { phone: owner.phone, pin: "738264" })).status).toBe(200);
    const notices = (await outboxOf(owner.phone)).filter(({ template }) => template === "new_device");
    expect(notices.some(({ text }) => text.includes("HP baru Contoh"))).toBe(true);
    const audit = await app.database.rows("select action, device_name from audit_entry where action = 'pin.chosen'");
    expect(audit).toContainEqual({ action: "pin.chosen", device_name: "HP baru Contoh" });
  });

  it("slide with use and run out without it", async () => {
    const { body } = await enterWithPin(app, members[14] as Account);
    const expiry = "select expires_at from access_session order by created_at desc limit 1";
    await app.database.rows(
      "update access_session set last_seen_at = now() - interval '1 hour', expires_at = now() + interval '1 hour' where id = (select id from access_session order by created_at desc limit 1)",
    );
    const [before] = await app.database.rows<{ expires_at: Date }>(expiry);
    expect((await as(body.token).get("/access/me")).status).toBe(200);
    const [after] = await app.database.rows<{ expires_at: Date }>(expiry);
    expect(Number(after?.expires_at)).toBeGreaterThan(Number(before?.expires_at) + 60 * 60_000);
  });

  it("open nothing at the routes of a person once they are over", async () => {
    const { body } = await enterWithPin(app, members[15] as Account);
    for (const [, useless] of await uselessTokens(app, body.token)) {
      const headers = useless === null ? undefined : bearer(useless);
      await expectRefusal(app, { method: "GET", path: "/access/me", headers }, 401, "session_expired");
    }
  });
});

describe("an officer", () => {
  it("is let in with their area, and is no member", async () => {
    const mentor = await officerOf(app, "pendamping", "18.01");
    const { body } = await mentor.get<Identity>("/access/me");
    expect(body).toMatchObject({
      kind: "officer",
      officer: { role: "pendamping", area: { code: "18.01", level: 2 } },
    });
    expect((await mentor.get("/seller/me")).status).toBe(403);
    const centre = await (await officerOf(app, "pusat")).get<Identity>("/access/me");
    expect(centre.body).toMatchObject({ officer: { area: null } });
  });

  it("cannot become a member, nor a member an officer, nor anybody a member twice", async () => {
    const broken = (sql: string) =>
      app.database.rows(sql).then(
        () => "done",
        (error: Error) => error.message,
      );
    expect(
      await broken(
        "insert into member (id, name, role, seller_id, person_id) select 'mem_x', 'x', 'anggota', (select id from seller limit 1), person_id from officer limit 1",
      ),
    ).toContain("never both");
    expect(
      await broken("insert into officer (id, role, person_id) select 'off_x', 'pusat', person_id from member limit 1"),
    ).toContain("never both");
    expect(
      await broken(
        "insert into member (id, name, role, seller_id, person_id) select 'mem_x', 'x', 'anggota', (select id from seller order by id desc limit 1), person_id from member where deleted_at is null limit 1",
      ),
    ).toContain("IDX_member_person_id_unique");
  });

  it("loses the way in at once when the office ends", async () => {
    const mentor = await officerOf(app, "pendamping", "18.71");
    await app.database.rows("update officer set deleted_at = now() where role = 'pendamping' and area_code = '18.71'");
    const answer = await mentor.get<ErrorBody>("/access/me");
    expect([answer.status, answer.body.code]).toEqual([401, "access_revoked"]);
  });
});

describe("what the database keeps whatever the code does", () => {
  const broken = (sql: string) =>
    app.database.rows(sql).then(
      () => "done",
      (error: Error) => error.message,
    );

  it("no area lies in itself, in its own part or two levels up", async () => {
    for (const parent of ["18.71", "18.71.03", "18.71.03.1002", null]) {
      expect(
        await broken(`update area set parent_code = ${parent ? `'${parent}'` : "null"} where code = '18.71'`),
      ).toContain("one level up");
    }
    expect(await broken("update area set parent_code = '18' where code = '18.71.03.1002'")).toContain("one level up");
    expect(await broken("update area set parent_code = '18.71', level = 3 where code = '18'")).toContain(
      "one level up",
    );
    expect(await broken("update area set name = name where code = '18.71'")).toBe("done");
  });

  it("an audit entry is neither changed nor removed", async () => {
    const { body } = await enterWithPin(app, members[16] as Account);
    await as(body.token).post("/access/sessions/end-others");
    expect(await broken("update audit_entry set action = 'x'")).toContain("append-only");
    expect(await broken("delete from audit_entry")).toContain("append-only");
    expect(await broken("truncate audit_entry")).toContain("append-only");
  });

  it("two people never share a phone", async () => {
    expect(
      await broken("insert into person (id, name, phone) select 'per_x', 'x', phone from person limit 1"),
    ).toContain("IDX_person_phone_unique");
  });
});

it("a signed-in member's own entry tells who and for whom", async () => {
  const [member] = members as [Account];
  const { body } = await (await signedIn(app, member)).get<Entry["identity"]>("/access/me");
  expect(body).toMatchObject({ kind: "member", member: { name: member.name, role: member.role }, pin_required: false });
});
