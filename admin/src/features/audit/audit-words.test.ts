import type { AuditLine } from "@pasar/contracts/audit";
import { expect, it } from "vitest";
import id from "../../../messages/id.json";
import type { Translate } from "../../lib/text";
import { auditSentence } from "./audit-words";

const text: Translate = (key, values = {}) =>
  id[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

const line = (change: Partial<AuditLine>): AuditLine => ({
  id: "aud_1",
  at: "2026-11-25T08:00:00Z",
  actor_name: "Siti Contoh",
  role: "ketua",
  device_name: null,
  action: "",
  record_type: "",
  record_id: "",
  record_name: null,
  before: null,
  after: null,
  ...change,
});

it.each<[Partial<AuditLine>, string]>([
  [{ action: "member.added", after: { name: "Ani", role: "kasir" } }, "Siti Contoh menambah Ani sebagai Kasir"],
  [{ action: "member.removed", before: { name: "Ani", role: "kasir" } }, "Siti Contoh mengeluarkan Ani"],
  [
    { action: "price.changed", record_name: "Keripik", before: { price: 12_500 }, after: { price: 13_000 } },
    "Siti Contoh mengubah harga Keripik dari Rp12.500 menjadi Rp13.000",
  ],
  [
    { action: "payout_account.activated", actor_name: null, after: { bank: "BRI", number: "••••8901" } },
    "Rekening BRI ••••8901 mulai dipakai",
  ],
  [
    {
      action: "payout.failed",
      actor_name: null,
      after: { amount: 50_000, bank: "BRI", number: "••••8901", reason: "Rekening ditutup" },
    },
    "Kiriman Rp50.000 gagal: Rekening ditutup",
  ],
  [
    { action: "shop.changed", after: { phone: "", address: "", hours: [] } },
    "Siti Contoh mengubah toko: Telepon dan alamat, Jam buka",
  ],
  [{ action: "toString", actor_name: null }, "Sistem mengubah data (toString)"],
])("%j reads as a sentence", (change, sentence) => expect(auditSentence(line(change), text)).toBe(sentence));
