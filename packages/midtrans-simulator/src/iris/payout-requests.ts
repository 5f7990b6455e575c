import { isJsonObject, type JsonObject, stringAt } from "../json";
import { isBank } from "./banks";
import type { PayoutRequest } from "./payouts";

const AMOUNT = /^\d+(?:\.0{1,2})?$/;
const NOTES_MAX_LENGTH = 100;

/** Reads the body of POST payouts; gives a list of complaints per payout instead when one is malformed. */
export function readPayouts(body: JsonObject): PayoutRequest[] | { errors: string[][] } {
  const entries = Array.isArray(body.payouts) ? body.payouts : [];
  if (entries.length === 0) return { errors: [["Payouts can't be blank"]] };
  const errors = entries.map((entry) => (isJsonObject(entry) ? complaints(entry) : ["Payout must be an object"]));
  if (errors.some((messages) => messages.length > 0)) return { errors };
  return entries.map((entry: JsonObject) => ({
    beneficiaryName: String(entry.beneficiary_name),
    beneficiaryAccount: String(entry.beneficiary_account),
    beneficiaryBank: String(entry.beneficiary_bank),
    beneficiaryEmail: stringAt(entry, "beneficiary_email"),
    amount: Number(entry.amount),
    notes: String(entry.notes),
  }));
}

function complaints(entry: JsonObject): string[] {
  const messages: string[] = [];
  if (!stringAt(entry, "beneficiary_name")) messages.push("Beneficiary name can't be blank");
  if (!stringAt(entry, "beneficiary_account")) messages.push("Beneficiary account can't be blank");
  if (!isBank(stringAt(entry, "beneficiary_bank") ?? "")) messages.push("Beneficiary bank is not included in the list");
  const amount = String(entry.amount ?? "");
  if (!AMOUNT.test(amount) || Number(amount) < 1) messages.push("Amount is invalid");
  const notes = stringAt(entry, "notes") ?? "";
  if (notes === "") messages.push("Notes can't be blank");
  if (notes.length > NOTES_MAX_LENGTH) messages.push("Notes is too long (maximum is 100 characters)");
  return messages;
}
