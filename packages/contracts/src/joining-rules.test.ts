import { describe, expect, it } from "vitest";
import type { DraftAnswers } from "./joining";
import { checkAnswers, type JoiningFacts, type JoiningProblem } from "./joining-rules";

const facts: JoiningFacts = {
  today: "2026-11-25",
  applicantPhone: "+628120000001",
  toPhone: (text) => (/^08\d{8,11}$/.test(text) ? `+62${text.slice(1)}` : null),
};

const phoneOf = (index: number) => `0812000${String(index + 1).padStart(4, "0")}`;
const ROLES = ["ketua", "sekretaris", "bendahara"] as const;

function people(count: number): NonNullable<DraftAnswers["members"]> {
  return Array.from({ length: count }, (_, index) => ({
    name: `Siti ${"abcdefghijklmnopqrstuvwxyz"[index]} Contoh`,
    phone: phoneOf(index),
    role: ROLES[index] ?? "anggota",
  }));
}

const group: DraftAnswers = {
  name: "KUBE Mawar Merah",
  village_code: "18.71.03.1002",
  address: "Dusun 2 RT 03, dekat mushola",
  shop_phone: "081200009999",
  members: people(5),
  bank_account: { bank: "BRI", number: "0123 4567 8901", holder: "KELOMPOK MAWAR MERAH" },
  photos: ["a"],
  formed_on: "2024-02-03",
  minutes: { held_on: "2024-02-03", summary: "Musyawarah memilih pengurus kelompok." },
  business: "kerupuk",
  mentor_id: null,
};

const outlet: DraftAnswers = {
  name: "e-Warong Sejahtera",
  village_code: "18.71.03.1002",
  address: "Depan balai desa",
  shop_phone: "081200009999",
  members: [{ name: "Budi Contoh", phone: phoneOf(0), role: "penanggung_jawab" }],
  bank_account: { bank: "BRI", number: "012345678901", holder: "EWARONG SEJAHTERA" },
  photos: ["a"],
  runner: { kind: "operator" },
  run_by_official: false,
  bank_agent: { bank: "BRI", number: "AG-12345" },
  hours: { open: "07.00", close: "20.00" },
  terminal: "working",
  suppliers: [{ name: "Pasar Induk", kind: "market", is_official: false }],
};

it("lets a complete group and a complete outlet through", () => {
  expect(checkAnswers("kube", group, facts)).toEqual({});
  expect(checkAnswers("ewarong", outlet, facts)).toEqual({});
});

it("asks for everything when nothing was answered", () => {
  expect(Object.keys(checkAnswers("kube", {}, facts)).length).toBeGreaterThanOrEqual(11);
  expect(Object.keys(checkAnswers("ewarong", {}, facts)).length).toBeGreaterThanOrEqual(12);
});

const member = (index: number, change: Partial<NonNullable<DraftAnswers["members"]>[number]>, count = 5) =>
  people(count).map((person, at) => (at === index ? { ...person, ...change } : person));

describe("a group's answers", () => {
  it.each<[string, DraftAnswers, Record<string, JoiningProblem>]>([
    ["4 members", { members: people(4) }, { members: "too_few_members" }],
    ["21 members", { members: people(21) }, { members: "too_many_members" }],
    ["two ketua", { members: member(3, { role: "ketua" }) }, { members: "one_ketua" }],
    ["no bendahara", { members: member(2, { role: "anggota" }) }, { members: "one_bendahara" }],
    ["an outlet's role", { members: member(4, { role: "kasir" }) }, { "members.4.role": "required" }],
    ["a phone twice", { members: member(4, { phone: phoneOf(1) }) }, { "members.4.phone": "phone_twice" }],
    ["a phone that is none", { members: member(1, { phone: "12345" }) }, { "members.1.phone": "phone_wrong" }],
    ["without the applicant", { members: member(0, { phone: "081255550000" }) }, { members: "applicant_missing" }],
    ["an emoji name", { members: member(1, { name: "Siti 😀" }) }, { "members.1.name": "odd_characters" }],
    ["5,000 characters", { members: member(1, { name: "a".repeat(5_000) }) }, { "members.1.name": "too_long" }],
    ["a name that turns around", { name: "Mawar \u202eMerah" }, { name: "odd_characters" }],
    ["a name of digits", { name: "12345" }, { name: "odd_characters", "bank_account.holder": "holder_without_name" }],
    [
      "formed tomorrow",
      { formed_on: "2026-11-26" },
      { formed_on: "date_future", "minutes.held_on": "before_formation" },
    ],
    ["formed on no day", { formed_on: "2024-02-30" }, { formed_on: "date_wrong" }],
    ["formed before there were KUBE", { formed_on: "1970-01-01" }, { formed_on: "date_too_early" }],
    ["minutes before it was formed", { formed_on: "2024-02-04" }, { "minutes.held_on": "before_formation" }],
    ["a short summary", { minutes: { held_on: "2024-02-03", summary: "ok" } }, { "minutes.summary": "too_short" }],
    ["no photo", { photos: [] }, { photos: "required" }],
    ["no word about a mentor", { mentor_id: undefined }, { mentor_id: "required" }],
  ])("with %s are sent back", (_, change, problems) => {
    expect(checkAnswers("kube", { ...group, ...change }, facts)).toEqual(problems);
  });

  it("in Arabic letters stand", () => {
    const account = { bank: "BRI", number: "012345678901", holder: "مجموعة الورد" };
    expect(checkAnswers("kube", { ...group, name: "مجموعة الورد", bank_account: account }, facts)).toEqual({});
  });

  it("with exactly 20 members stand", () => {
    expect(checkAnswers("kube", { ...group, members: people(20) }, facts)).toEqual({});
  });
});

describe("the account", () => {
  it.each<[string, JoiningProblem | undefined]>([
    ["KUBE MAWAR MERAH", undefined],
    ["Kel. Mawar  Merah Natar", undefined],
    ["MAWAR", "holder_without_name"],
    ["MERAH MAWAR", "holder_without_name"],
    ["MAWAR MERAHAN", "holder_without_name"],
    ["Siti a Contoh", "holder_is_person"],
    ["", "required"],
  ])("of the holder %s", (holder, problem) => {
    const answers = { ...group, bank_account: { ...group.bank_account, holder } };
    expect(checkAnswers("kube", answers, facts)["bank_account.holder"]).toBe(problem);
  });

  it.each([
    ["12345", "account_number"],
    ["1234-5678-90", undefined],
    ["12345678901234567890", "account_number"],
  ])("of the number %s", (number, problem) => {
    const answers = { ...group, bank_account: { ...group.bank_account, number } };
    expect(checkAnswers("kube", answers, facts)["bank_account.number"]).toBe(problem);
  });
});

describe("an outlet's answers", () => {
  it.each<[string, DraftAnswers, Record<string, JoiningProblem>]>([
    ["an official who runs it", { run_by_official: true }, { run_by_official: "official_runs" }],
    [
      "an official who supplies it",
      { suppliers: [{ name: "UD Contoh", kind: "mill", is_official: true }] },
      { "suppliers.0.is_official": "official_supplies" },
    ],
    [
      "a supplier about whom nothing was declared",
      { suppliers: [{ name: "UD Contoh", kind: "mill" }] },
      { "suppliers.0.is_official": "required" },
    ],
    ["no supplier", { suppliers: [] }, { suppliers: "required" }],
    ["a KUBE that is not named", { runner: { kind: "kube" } }, { "runner.kube_id": "required" }],
    ["closing before it opens", { hours: { open: "20.00", close: "07.00" } }, { "hours.close": "hours_wrong" }],
    ["an hour that is none", { hours: { open: "25.00", close: "20.00" } }, { "hours.open": "required" }],
    [
      "nobody responsible",
      { members: [{ name: "Budi Contoh", phone: phoneOf(0), role: "kasir" }] },
      { members: "one_penanggung_jawab" },
    ],
  ])("with %s are sent back", (_, change, problems) => {
    expect(checkAnswers("ewarong", { ...outlet, ...change }, facts)).toEqual(problems);
  });
});
