import type { DayHours, SellerKind } from "@pasar/contracts/catalogue";
import type { DraftAnswers, HandedInAnswers } from "@pasar/contracts/joining";
import type { VillagePlace } from "../../database/applications";
import type { NewSeller } from "../../database/found-seller";
import { toPhone } from "../../http/phone";

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const SUNDAY = 7;
/** What a group opens with until it sets its own hours. */
const FIRST_HOURS = { open: "08.00", close: "16.00" };

/** The seller an application becomes; its answers have passed the rules. */
export function newSellerOf(kind: SellerKind, draft: DraftAnswers, place: VillagePlace): NewSeller {
  const answers = draft as HandedInAnswers;
  return {
    kind,
    place,
    name: oneLine(answers.name),
    phone: e164(answers.shop_phone),
    address: oneLine(answers.address),
    formedOn: answers.formed_on ?? null,
    mentorOfficerId: answers.mentor_id ?? null,
    hours: hoursOf(kind, draft),
    members: answers.members.map(({ name, phone, role }) => ({ name: oneLine(name), phone: e164(phone), role })),
    account: {
      bank: oneLine(answers.bank_account.bank),
      number: answers.bank_account.number.replace(/\D/g, ""),
      holder: oneLine(answers.bank_account.holder),
    },
    minutes: kind === "kube" ? minutesOf(draft) : null,
    outlet: kind === "ewarong" ? outletOf(draft) : null,
  };
}

function oneLine(text = ""): string {
  return text.trim().replace(/\s+/g, " ");
}

function e164(phone: string): string {
  return toPhone(phone) ?? phone;
}

/** An e-Warong opens daily (Permensos 5/2021); a group rests on Sundays. */
function hoursOf(kind: SellerKind, { hours }: DraftAnswers): DayHours[] {
  const { open = FIRST_HOURS.open, close = FIRST_HOURS.close } = hours ?? {};
  return WEEK.map((weekday) =>
    kind === "kube" && weekday === SUNDAY ? { weekday, open: null, close: null } : { weekday, open, close },
  );
}

function minutesOf({ minutes }: DraftAnswers): NewSeller["minutes"] {
  return {
    heldOn: minutes?.held_on ?? "",
    summary: minutes?.summary?.trim() ?? "",
    photo: minutes?.photo ?? null,
  };
}

function outletOf({ runner, bank_agent, terminal, suppliers = [] }: DraftAnswers): NewSeller["outlet"] {
  return {
    runner: runner?.kind ?? "operator",
    kubeId: runner?.kind === "kube" ? (runner.kube_id ?? null) : null,
    bank: oneLine(bank_agent?.bank),
    agentNumber: oneLine(bank_agent?.number),
    terminal: terminal ?? "none",
    suppliers: suppliers.map(({ name, kind = "other", is_official = false }) => ({
      name: oneLine(name),
      kind,
      is_official,
    })),
  };
}
