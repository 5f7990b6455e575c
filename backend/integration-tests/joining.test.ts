import type { Application, ApplicationList, DraftAnswers, ReviewedApplication } from "@pasar/contracts/joining";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import {
  type Applicant,
  applied,
  freshPhone,
  groupAnswers,
  membersWith,
  newApplicant,
  outletAnswers,
} from "./harness/joining";

type Own = { application: Application | null };

let app: TestApp;
let dinsos: Api;

beforeAll(async () => {
  app = await startApp();
  dinsos = await officerOf(app, "dinsos_kabupaten", "18.71");
});
afterAll(() => app?.stop());

const own = async ({ api }: Applicant) => (await api.get<Own>("/join/application")).body.application;
const save = ({ api }: Applicant, answers: DraftAnswers, version = 0) =>
  api.post<Own & { code?: string }>("/join/application", { kind: "kube", version, answers });
const decideOn = (officer: Api, { id, version }: Application, decision: string, body: object = {}) =>
  officer.post<ReviewedApplication & { code?: string; fields?: Record<string, string> }>(
    `/officer/applications/${id}/${decision}`,
    { version, ...body },
  );

/** Rows of everything an approval makes. */
async function countMade(): Promise<Record<string, number>> {
  const tables = [
    "seller",
    "member",
    "payout_account",
    "meeting_minutes",
    "stock_location",
    "stock_location_address",
    "shipping_profile",
    "fulfillment_set",
    "service_zone",
    "geo_zone",
    "shipping_option",
    "shipping_option_type",
    "location_fulfillment_set",
    "location_fulfillment_provider",
    "sales_channel_stock_location",
    "shipping_option_price_set",
  ];
  const [counts] = await app.database.rows<Record<string, number>>(
    `select ${tables.map((table) => `(select count(*)::int from ${table} where deleted_at is null) as ${table}`).join(", ")}`,
  );
  return counts ?? {};
}

describe("a draft", () => {
  it("is kept as it was typed, right or wrong", async () => {
    const applicant = await newApplicant(app);
    expect(await own(applicant)).toBeNull();
    const odd = { name: "🌶️".repeat(10), members: [{ name: "a".repeat(5_000) }], formed_on: "kemarin" };
    const saved = await save(applicant, odd);
    expect(saved.body.application).toMatchObject({ status: "draft", version: 1, answers: odd });
    expect((await own(applicant))?.answers).toEqual(odd);
  });

  it("is not overwritten by an older phone, and a save whose answer was lost counts once", async () => {
    const applicant = await newApplicant(app);
    await save(applicant, { name: "Satu" });
    const first = await save(applicant, { name: "Dua" }, 1);
    expect(first.body.application?.version).toBe(2);
    const again = await save(applicant, { name: "Dua" }, 1);
    expect([again.status, again.body.application?.version]).toEqual([200, 2]);
    const older = await save(applicant, { name: "Tiga" }, 1);
    expect([older.status, older.body.code]).toEqual([409, "application_changed"]);
    expect((await own(applicant))?.answers).toEqual({ name: "Dua" });
  });

  it("is one, however many phones begin at once", async () => {
    const applicant = await newApplicant(app);
    const answers = await Promise.all(["A", "B", "C", "D"].map((name) => save(applicant, { name })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === "application_changed")).toHaveLength(3);
  });

  it("is nobody else's, and not a member's or an officer's business", async () => {
    const applicant = await newApplicant(app);
    await save(applicant, { name: "Rahasia" });
    expect(await own(await newApplicant(app))).toBeNull();
    expect((await dinsos.get("/join/application")).status).toBe(403);
    expect((await app.api.get("/join/application")).status).toBe(401);
    const seen = await app.database.rows<{ id: string }>(
      "select id from application where answers ->> 'name' = 'Rahasia'",
    );
    expect((await dinsos.get(`/officer/applications/${seen[0]?.id}`)).status).toBe(404);
  });

  it("that is too big or of another shape is refused with nothing lost", async () => {
    const applicant = await newApplicant(app);
    await save(applicant, { name: "Tetap" });
    const big = { members: Array.from({ length: 30 }, () => ({ name: "a".repeat(3_000) })) };
    for (const answers of [big, { nama: "x" }, { members: "banyak" }, { photos: [1] }]) {
      const refused = await save(applicant, answers as DraftAnswers, 1);
      expect([400, 413]).toContain(refused.status);
    }
    expect((await own(applicant))?.answers).toEqual({ name: "Tetap" });
  });
});

describe("handing in", () => {
  const refusedFields = async (applicant: Applicant, answers: DraftAnswers, kind = "kube") => {
    await applicant.api.post("/join/application", { kind, version: 0, answers });
    const { status, body } = await applicant.api.post<{ code: string; fields: Record<string, string> }>(
      "/join/application/submit",
      { version: 1 },
    );
    expect([status, body.code]).toEqual([422, "application_incomplete"]);
    expect(Object.values(body.fields).every((sentence) => /^[A-Z].*[.]$/.test(sentence))).toBe(true);
    return Object.keys(body.fields).sort();
  };

  it.each<[string, (applicant: Applicant) => DraftAnswers, string[]]>([
    ["4 members", ({ phone }) => ({ members: membersWith(phone, 4) }), ["members"]],
    ["21 members", ({ phone }) => ({ members: membersWith(phone, 21) }), ["members"]],
    [
      "a holder without the name",
      () => ({ bank_account: { bank: "BRI", number: "12345678", holder: "Toko" } }),
      ["bank_account.holder"],
    ],
    ["a village nobody knows", () => ({ village_code: "99.99.99.9999" }), ["village_code"]],
    ["a shelf nobody knows", () => ({ business: "senjata" }), ["business"]],
    ["a photo of somebody else", () => ({ photos: ["foto-lain"] }), ["photos"]],
    ["a mentor of elsewhere", () => ({ mentor_id: "off_nobody" }), ["mentor_id"]],
    ["a name of 5,000 characters", () => ({ name: "a".repeat(5_000) }), ["bank_account.holder", "name"]],
    [
      "an emoji name",
      () => ({ name: "😀😀😀", bank_account: { bank: "BRI", number: "12345678", holder: "😀" } }),
      ["bank_account.holder", "name"],
    ],
  ])("refuses %s", async (_, change, paths) => {
    const applicant = await newApplicant(app);
    expect(await refusedFields(applicant, groupAnswers(applicant, change(applicant)))).toEqual(paths);
    expect((await own(applicant))?.status).toBe("draft");
  });

  it("refuses people of another group and officers, who may not be members", async () => {
    const applicant = await newApplicant(app);
    const member = app.accounts.find(({ role }) => role === "ketua");
    const officer = app.accounts.find(({ role }) => role === "pendamping");
    const members = membersWith(applicant.phone).map((person, index) => ({
      ...person,
      phone: [person.phone, member?.phone, officer?.phone][index] ?? person.phone,
    }));
    const paths = await refusedFields(applicant, groupAnswers(applicant, { members }));
    expect(paths).toEqual(["members.1.phone", "members.2.phone"]);
  });

  it("refuses an outlet supplied or run by officials", async () => {
    const applicant = await newApplicant(app);
    const suppliers = [{ name: "UD Contoh", kind: "mill" as const, is_official: true }];
    const answers = outletAnswers(applicant, { suppliers, run_by_official: true });
    expect(await refusedFields(applicant, answers, "ewarong")).toEqual(["run_by_official", "suppliers.0.is_official"]);
  });

  it("hands in only what was reviewed, once, and nothing can be changed then", async () => {
    const applicant = await newApplicant(app);
    await save(applicant, groupAnswers(applicant));
    const early = await applicant.api.post("/join/application/submit", { version: 7 });
    expect([early.status, early.body.code]).toEqual([409, "application_changed"]);
    const both = await Promise.all(
      [1, 2].map(() => applicant.api.post<Own>("/join/application/submit", { version: 1 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(expect.arrayContaining([200]));
    const repeated = await applicant.api.post<Own>("/join/application/submit", { version: 1 });
    expect([repeated.status, repeated.body.application?.status]).toEqual([200, "submitted"]);
    const late = await save(applicant, { name: "Lain" }, 2);
    expect([late.status, late.body.code]).toEqual([409, "application_locked"]);
  });
});

describe("officers", () => {
  it("see the applications of their own area only, with account numbers masked, and only the regency decides", async () => {
    const applicant = await newApplicant(app);
    const application = await applied(applicant);
    const path = `/officer/applications/${application.id}`;
    const seen = await dinsos.get<ReviewedApplication>(path);
    expect(seen.body).toMatchObject({ status: "submitted", applicant: { phone: applicant.phone } });
    expect(seen.body.answers.bank_account?.number).toBe("•••• 8901");
    const list = await dinsos.get<ApplicationList>("/officer/applications");
    expect(list.body.applications.map(({ id }) => id)).toContain(application.id);
    expect(list.body.counts.submitted).toBeGreaterThan(0);
    for (const [role, area, status] of [
      ["dinsos_kabupaten", "18.01", 404],
      ["pendamping", "18.71", 200],
      ["dinsos_provinsi", undefined, 200],
      ["pusat", undefined, 200],
      ["editor", undefined, 403],
    ] as const) {
      const officer = await officerOf(app, role, area);
      expect([role, (await officer.get(path)).status]).toEqual([role, status]);
      const decided = await decideOn(officer, application, "approve");
      expect([role, decided.status]).toEqual([role, role === "dinsos_kabupaten" ? 404 : 403]);
    }
    const south = await officerOf(app, "dinsos_kabupaten", "18.01");
    const elsewhere = await south.get<ApplicationList>("/officer/applications");
    expect(elsewhere.body.applications.map(({ id }) => id)).not.toContain(application.id);
  });

  it("ask for a correction field by field, and the group corrects it", async () => {
    const applicant = await newApplicant(app);
    const application = await applied(applicant);
    const fields = { "members.2.name": "Tulis nama lengkap sesuai KTP.", name: "Nama ini sudah dipakai." };
    const sent = await decideOn(dinsos, application, "correct", { fields, note: "Sedikit lagi." });
    expect([sent.status, sent.body.status]).toEqual([200, "correction"]);
    const back = await own(applicant);
    expect(back).toMatchObject({ status: "correction", corrections: fields, note: "Sedikit lagi." });
    const renamed = groupAnswers(applicant, { name: "KUBE Melati Contoh" });
    const saved = await save(applicant, renamed, back?.version);
    const { version } = saved.body.application as Application;
    const again = await applicant.api.post<Own>("/join/application/submit", { version });
    expect(again.body.application).toMatchObject({ status: "submitted", corrections: {}, note: null });
  });

  it("reject with a reason, and the person may apply anew", async () => {
    const applicant = await newApplicant(app);
    const application = await applied(applicant);
    const empty = await decideOn(dinsos, application, "reject", { reason: " " });
    expect([empty.status, empty.body.fields && Object.keys(empty.body.fields)]).toEqual([400, ["reason"]]);
    await decideOn(dinsos, application, "reject", { reason: "Usaha ini tidak ada di alamat itu." });
    expect(await own(applicant)).toMatchObject({ status: "rejected", note: "Usaha ini tidak ada di alamat itu." });
    expect((await save(applicant, { name: "Coba lagi" })).body.application).toMatchObject({
      status: "draft",
      version: 1,
    });
  });

  it("decide once: of two at a time one wins", async () => {
    const application = await applied(await newApplicant(app));
    const reason = "Bukan di wilayah kami.";
    const verdicts = await Promise.all([
      decideOn(dinsos, application, "approve"),
      decideOn(dinsos, application, "reject", { reason }),
      decideOn(dinsos, application, "correct", { fields: { name: reason } }),
    ]);
    expect(verdicts.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const lost = verdicts.filter(({ status }) => status === 409);
    expect(lost.every(({ body }) => body.code === "application_decided")).toBe(true);
    const [row] = await app.database.rows<{ sellers: number; status: string }>(
      `select a.status, (select count(*)::int from seller s where s.name = a.answers ->> 'name') as sellers
       from application a where a.id = $1`,
      [application.id],
    );
    expect(row?.sellers).toBe(row?.status === "approved" ? 1 : 0);
  });
});

describe("approving", () => {
  it("makes a group that can work at once", async () => {
    const applicant = await newApplicant(app);
    const application = await applied(applicant);
    const approved = await decideOn(dinsos, application, "approve");
    expect([approved.status, approved.body.status]).toEqual([200, "approved"]);
    const me = await applicant.api.get<{
      kind: string;
      member: { role: string };
      seller: { id: string; handle: string };
    }>("/access/me");
    expect(me.body).toMatchObject({ kind: "member", member: { role: "ketua", name: "Anggota A Contoh" } });
    expect(me.body.seller.id).toBe(approved.body.seller_id);
    const page = await app.api.get<{ seller: { name: string } }>(`/store/sellers/${me.body.seller.handle}`);
    expect(page.body.seller.name).toBe(application.answers.name);
    const [facts] = await app.database.rows(
      `select s.regency_code, s.courier_option_id is not null as courier, s.pickup_option_id is not null as pickup,
              p.status as account, p.number, m.held_on,
              (select count(*)::int from picture where owner_id = s.id and used_at is not null) as photos,
              (select count(*)::int from member where seller_id = s.id) as members,
              (select count(*)::int from audit_entry where seller_id = s.id and action = 'application.approved') as entries
       from seller s join payout_account p on p.seller_id = s.id join meeting_minutes m on m.seller_id = s.id
       where s.id = $1`,
      [approved.body.seller_id],
    );
    expect(facts).toEqual({
      regency_code: "18.71",
      courier: true,
      pickup: true,
      account: "active",
      number: "012345678901",
      held_on: "2024-02-03",
      photos: 1,
      members: 5,
      entries: 1,
    });
  });

  it("makes an outlet with its suppliers, open every day", async () => {
    const applicant = await newApplicant(app);
    const application = await applied(applicant, outletAnswers(applicant), "ewarong");
    const { body } = await decideOn(dinsos, application, "approve");
    const [facts] = await app.database.rows(
      `select s.courier_option_id, jsonb_array_length(s.hours) as days, o.bank_agent_number, o.suppliers
       from seller s join outlet_facts o on o.seller_id = s.id where s.id = $1`,
      [body.seller_id],
    );
    expect(facts).toEqual({
      courier_option_id: null,
      days: 7,
      bank_agent_number: "AG-12345",
      suppliers: [{ name: "Pasar Contoh", kind: "market", is_official: false }],
    });
  });

  it("twice, or twice at once, makes one seller", async () => {
    const application = await applied(await newApplicant(app));
    const before = await countMade();
    const answers = await Promise.all([1, 2, 3].map(() => decideOn(dinsos, application, "approve")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.seller_id)).size).toBe(1);
    expect((await countMade()).seller).toBe((before.seller ?? 0) + 1);
  });

  it("gives groups of one name, and names in other scripts, handles of their own", async () => {
    const handles: string[] = [];
    for (const name of ["KUBE Kembar Contoh", "KUBE Kembar Contoh", "مجموعة الورد"]) {
      const applicant = await newApplicant(app);
      await decideOn(dinsos, await applied(applicant, groupAnswers(applicant, { name })), "approve");
      const { body } = await applicant.api.get<{ seller: { handle: string } }>("/access/me");
      handles.push(body.seller.handle);
    }
    expect(handles).toEqual(["kube-kembar-contoh", "kube-kembar-contoh-2", "kube"]);
  });

  it("that breaks half-way leaves nothing behind, and can be done again", async () => {
    const application = await applied(await newApplicant(app));
    const before = await countMade();
    await app.database.rows(
      `create function refuse_account() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`,
    );
    await app.database.rows(
      "create trigger refuse_account before insert on payout_account for each row execute function refuse_account()",
    );
    const broken = await decideOn(dinsos, application, "approve");
    await app.database.rows("drop trigger refuse_account on payout_account");
    expect([broken.status, broken.body.code]).toEqual([500, "internal_error"]);
    expect(await countMade()).toEqual(before);
    expect((await decideOn(dinsos, application, "approve")).body.status).toBe("approved");
  });

  it("tells the officer what changed since: a member who joined another group meanwhile", async () => {
    const shared = freshPhone();
    const [one, other] = [await newApplicant(app), await newApplicant(app)];
    const withShared = ({ phone }: Applicant) => ({
      members: membersWith(phone).map((person, index) => (index === 4 ? { ...person, phone: shared } : person)),
    });
    const first = await applied(one, groupAnswers(one, withShared(one)));
    const second = await applied(other, groupAnswers(other, withShared(other)));
    await decideOn(dinsos, first, "approve");
    const before = await countMade();
    const late = await decideOn(dinsos, second, "approve");
    expect([late.status, late.body.code, Object.keys(late.body.fields ?? {})]).toEqual([
      422,
      "application_incomplete",
      ["members.4.phone"],
    ]);
    expect(await countMade()).toEqual(before);
  });
});

describe("choices", () => {
  it("are offered for the village", async () => {
    const { api } = await newApplicant(app);
    const mentors = await api.get<{ mentors: { name: string }[] }>("/join/mentors?village=18.71.03.1002");
    expect(mentors.body.mentors).toHaveLength(1);
    const kubes = await api.get<{ kubes: unknown[] }>("/join/kubes?village=18.71.03.1002");
    expect(kubes.body.kubes.length).toBeGreaterThan(0);
    const businesses = await api.get<{ businesses: { id: string }[] }>("/join/businesses");
    expect(businesses.body.businesses.map(({ id }) => id)).not.toContain("beras");
    const areas = await api.get<{ areas: { code: string }[] }>("/join/areas?parent=18.71");
    expect(areas.body.areas.every(({ code }) => code.startsWith("18.71."))).toBe(true);
    for (const path of ["mentors", "kubes", "mentors?village=1", "areas?parent=x"]) {
      expect((await api.get(`/join/${path}`)).status).toBe(400);
    }
  });
});
