import type { Application, DraftAnswers } from "@pasar/contracts/joining";
import { signedIn } from "./accounts";
import type { TestApp } from "./app";
import type { Api } from "./client";

/** A village of Bandar Lampung, and one of Lampung Selatan. */
const CITY_VILLAGE = "18.71.03.1002";
const ROLES = ["ketua", "sekretaris", "bendahara"] as const;
const MEMBERS = 5;
/** Phones of the demo's people end below this. */
const FIRST_SERIAL = 7_000;

let people = 0;

/** A fictional number nobody has yet. */
export function freshPhone(): string {
  people += 1;
  return `+62812000${String(FIRST_SERIAL + people).padStart(5, "0")}`;
}

/** Somebody who is neither member nor officer, signed in. */
export interface Applicant {
  api: Api;
  phone: string;
}

/** A person who may apply; signs in with the PIN of a demo account. */
export async function newApplicant(app: TestApp): Promise<Applicant> {
  const phone = freshPhone();
  const [known] = app.accounts;
  if (!known) throw new Error("no demo accounts");
  await app.database.rows(
    `insert into person (id, name, phone, pin_hash, pin_set_at)
     select $1, '', $2, pin_hash, now() from person where phone = $3`,
    [`per_${phone.slice(1)}`, phone, known.phone],
  );
  await app.database.rows(
    `insert into picture (id, key, owner_id, visibility, sha256, bytes, width, height, color, lqip, formats)
     values ($1, $2, $3, 'private', $2, 1, 1, 1, '#ffffff', '', '{webp}')`,
    [`pic_${phone.slice(1)}`, photoOf({ phone }), `per_${phone.slice(1)}`],
  );
  return { phone, api: await signedIn(app, { phone, pin: known.pin }) };
}

/** The key of the one photo an applicant has sent. */
function photoOf({ phone }: Pick<Applicant, "phone">): string {
  return `foto-${phone.slice(1)}`;
}

/** What a group answers that the rules let through. */
export function groupAnswers({ phone }: Pick<Applicant, "phone">, change: DraftAnswers = {}): DraftAnswers {
  const name = change.name ?? `KUBE Mekar ${phone.slice(-4)} Contoh`;
  return {
    name,
    village_code: CITY_VILLAGE,
    address: "Gang Contoh 3, sebelah mushola",
    shop_phone: phone,
    members: membersWith(phone),
    bank_account: { bank: "BRI", number: "0123 4567 8901", holder: name.toUpperCase() },
    photos: [photoOf({ phone })],
    formed_on: "2024-02-03",
    minutes: { held_on: "2024-02-03", summary: "Musyawarah memilih pengurus dan usaha kelompok." },
    business: "camilan-keripik",
    mentor_id: null,
    ...change,
  };
}

/** A group's members; the applicant is the ketua. */
export function membersWith(phone: string, count = MEMBERS): NonNullable<DraftAnswers["members"]> {
  return Array.from({ length: count }, (_, index) => ({
    name: `Anggota ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index]} Contoh`,
    phone: index === 0 ? phone : freshPhone(),
    role: ROLES[index] ?? ("anggota" as const),
  }));
}

/** What an outlet answers that the rules let through. */
export function outletAnswers({ phone }: Pick<Applicant, "phone">, change: DraftAnswers = {}): DraftAnswers {
  const name = `e-Warong Rejeki ${phone.slice(-4)} Contoh`;
  return {
    name,
    village_code: CITY_VILLAGE,
    address: "Depan balai warga",
    shop_phone: phone,
    members: [{ name: "Budi Contoh", phone, role: "penanggung_jawab" }],
    bank_account: { bank: "BRI", number: "012345678901", holder: name },
    photos: [photoOf({ phone })],
    runner: { kind: "operator" },
    run_by_official: false,
    bank_agent: { bank: "BRI", number: "AG-12345" },
    hours: { open: "07.00", close: "20.00" },
    terminal: "working",
    suppliers: [{ name: "Pasar Contoh", kind: "market", is_official: false }],
    ...change,
  };
}

/** Saves answers and hands them in, which must work. */
export async function applied(
  applicant: Applicant,
  answers: DraftAnswers = groupAnswers(applicant),
  kind: Application["kind"] = "kube",
): Promise<Application> {
  const saved = await applicant.api.post<{ application: Application }>("/join/application", {
    kind,
    version: 0,
    answers,
  });
  const { version } = saved.body.application;
  const sent = await applicant.api.post<{ application: Application }>("/join/application/submit", { version });
  if (sent.status !== 200) throw new Error(`not handed in: ${JSON.stringify(sent.body)}`);
  return sent.body.application;
}
