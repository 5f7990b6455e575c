import { COMPLAINT_STATES } from "@pasar/contracts/complaint";
import { CANCEL_REASONS } from "@pasar/contracts/order";
import { describe, expect, it, vi } from "vitest";
import type { ComplaintNews, CutNews, RefundNews } from "../../database/untold-afterwards";
import type { CheckoutNews, OrderNews } from "../../database/untold-orders";
import { say } from "../../locale/messages";
import type { Message } from "../message/send-message";
import { newsOfCheckout } from "./checkout-news";
import { newsOfComplaint } from "./complaint-news";
import { newsOfCut } from "./cut-news";
import type { News } from "./news";
import { newsOfOrder } from "./order-news";
import { newsOfRefund } from "./refund-news";

const BUYER = "+6281200001111";
const OFFICER = "+6281200002222";
const ID = "3f2b8c1e-5d4a-4c3b-9a2f-1e0d9c8b7a6f";

// The settings are read when the first module that needs them is loaded.
vi.hoisted(() => {
  for (const name of ["DATABASE_URL", "JWT_SECRET", "COOKIE_SECRET", "MIDTRANS_SERVER_KEY"])
    process.env[name] ??= "unit";
  process.env.STOREFRONT_URL = "https://pasar.contoh";
  process.env.ADMIN_URL = "https://kerja.contoh";
});

const addressee = { checkout_id: ID, shopper_phone: BUYER, language: "id", time_zone: "Asia/Makassar" } as const;
const checkout: CheckoutNews = {
  ...addressee,
  key: "checkout:x:placed",
  kind: "placed",
  total: 57_500,
  expires_at: new Date("2026-11-28T04:00:00Z"),
  payment_method: "bri_va",
  payment_state: "awaiting",
  cancel_reason: null,
  numbers: [41, 42],
  sellers: ["KUBE Mawar", "Warung Contoh"],
};
const order: OrderNews = {
  ...addressee,
  key: "order:x:sent",
  kind: "sent",
  id: "order_1",
  number: 41,
  total: 32_500,
  way: "courier",
  courier: "Pos Reguler",
  tracking_number: "P123",
  outlet_name: null,
  slot_end: null,
  cancel_reason: null,
  cancel_note: null,
  made_by: "member",
  at: new Date("2026-11-25T04:00:00Z"),
  refund: null,
  payment_method: "qris",
  seller_name: "KUBE Mawar",
  seller_phone: "+6281200003333",
  officers: [OFFICER],
  has_begun: true,
  officers_know: true,
};
const complaint: ComplaintNews = {
  ...addressee,
  key: "complaint:x:1",
  order_id: "order_1",
  number: 41,
  state: "waiting_seller",
  due_at: new Date("2026-12-01T04:00:00Z"),
  outcome: null,
  outcome_amount: null,
  by: "buyer",
  did: "opened",
  seller_name: "KUBE Mawar",
  officers: [OFFICER],
};
const refund: RefundNews = {
  ...addressee,
  key: "refund:x:paid",
  kind: "paid",
  amount: 32_500,
  rail: "gateway",
  numbers: [41],
};

const cut: CutNews = {
  ...addressee,
  key: "cut:x",
  order_id: "order_1",
  number: 41,
  lines: [
    { variant_id: "v1", title: "Keripik", unit: "bungkus", quantity: 2, amount: 20_000 },
    { variant_id: "v2", title: "Kopi", unit: "bungkus", quantity: 1, amount: 12_500 },
  ],
  amount: 32_500,
  made_by: "member",
  refund: { needs_account: false },
  seller_name: "KUBE Mawar",
  officers: [OFFICER],
};

const textOf = ({ template, values, language = "id" }: Message) => say(language, `message_${template}`, values);
const told = ({ messages }: News) => messages.map((message) => `${message.to}: ${textOf(message)}`);

describe("a checkout", () => {
  it.each<[string, Partial<CheckoutNews>, string[]]>([
    [
      "placed and unpaid",
      {},
      ["pesanan 41, 42", "KUBE Mawar, Warung Contoh", "Rp57.500", "28 November 2026 pukul 12.00 WITA"],
    ],
    [
      "placed for cash",
      { payment_state: "on_handover", payment_method: "cod", expires_at: null },
      ["Bayar tunai Rp57.500"],
    ],
    ["paid", { kind: "paid", payment_state: "paid" }, ["Rp57.500", "sudah diterima"]],
    ["ended", { kind: "ended", cancel_reason: "payment_expired" }, ["waktu membayar sudah habis", "Jangan bayar lagi"]],
    ["paid, in English", { kind: "paid", language: "en" }, ["has arrived", "https://pasar.contoh/en/pesanan/"]],
  ])("that is %s is told of once, with its link", (_, change, parts) => {
    const messages = told(newsOfCheckout({ ...checkout, ...change }));
    expect(messages).toHaveLength(1);
    for (const part of [BUYER, `/pesanan/${ID}?t=`, ...parts]) expect(messages[0]).toContain(part);
  });
});

it.each<[string, Partial<CutNews>, string, string]>([
  ["by the seller", {}, BUYER, "Dikeluarkan: 2 × Keripik, 1 × Kopi. Uang Rp32.500 dikembalikan"],
  ["without an account", { refund: { needs_account: true } }, BUYER, "Tulis rekening Anda"],
  ["of a cash order", { refund: null }, BUYER, "Yang dibayar tunai berkurang Rp32.500."],
  ["by the buyer", { made_by: "buyer" }, OFFICER, "pembeli mengeluarkan: 2 × Keripik, 1 × Kopi."],
])("pieces taken out %s are told to the other side", (_, change, to, part) => {
  const [message, ...others] = told(newsOfCut({ ...cut, ...change }));
  expect(others).toEqual([]);
  expect(message).toContain(to);
  expect(message).toContain(part);
});

describe("an order", () => {
  it.each<[string, Partial<OrderNews>, [string, string][]]>([
    ["new", { kind: "awaiting_acceptance" }, [[OFFICER, "Pesanan baru 41, Rp32.500, Kurir"]]],
    [
      "ready",
      { kind: "ready_for_pickup", way: "pickup" },
      [[BUYER, "siap diambil di KUBE Mawar sampai 28 November 2026 pukul 12.00 WITA"]],
    ],
    [
      "ready at an outlet, for a buyer who comes later",
      {
        kind: "ready_for_pickup",
        way: "pickup",
        outlet_name: "Warung Contoh",
        slot_end: new Date("2026-11-28T06:00:00Z"),
      },
      [[BUYER, "siap diambil di Warung Contoh sampai 1 Desember 2026 pukul 14.00 WITA"]],
    ],
    ["brought", { way: "delivery" }, [[BUYER, "sedang diantar oleh KUBE Mawar"]]],
    ["sent by courier", {}, [[BUYER, "dengan Pos Reguler, nomor resi P123"]]],
    ["sent before the courier gave a number", { tracking_number: null }, [[BUYER, "nomor resi menyusul"]]],
    ["completed", { kind: "completed" }, [[BUYER, "selesai"]]],
    ["a day old", { kind: "review" }, [[BUYER, "https://wa.me/6281200003333"]]],
    [
      "cancelled by its buyer",
      {
        kind: "cancelled",
        made_by: "buyer",
        cancel_reason: "buyer_cancelled",
        refund: { amount: 32_500, needs_account: false },
      },
      [
        [BUYER, "dibatalkan pembeli. Uang Rp32.500 dikembalikan"],
        [OFFICER, "Pesanan 41 batal: dibatalkan pembeli"],
      ],
    ],
    [
      "cancelled by its seller",
      {
        kind: "cancelled",
        cancel_reason: "goods_gone",
        cancel_note: "habis\npagi ini",
        refund: { amount: 32_500, needs_account: true },
      },
      [[BUYER, "karena barang habis (habis pagi ini). Uang Rp32.500 dikembalikan kepada Anda. Tulis rekening"]],
    ],
    [
      "cancelled before it began",
      { kind: "cancelled", has_begun: false, officers_know: false, made_by: "buyer", cancel_reason: "buyer_cancelled" },
      [],
    ],
    [
      "for cash and not accepted",
      {
        kind: "cancelled",
        made_by: "system",
        payment_method: "cod",
        cancel_reason: "not_accepted",
        officers_know: false,
      },
      [[BUYER, "penjual tidak menjawab. Tidak ada yang perlu dibayar."]],
    ],
  ])("that is %s is told of to whom it concerns", (_, change, expected) => {
    const messages = told(newsOfOrder({ ...order, ...change }));
    expect(messages.map((message) => message.split(":")[0])).toEqual(expected.map(([phone]) => phone));
    for (const [index, [, part]] of expected.entries()) expect(messages[index]).toContain(part);
  });

  it("lets officers into the work app, and nobody but the buyer into the order's page", () => {
    const [text] = told(newsOfOrder({ ...order, kind: "awaiting_acceptance" }));
    expect(text).toContain("https://kerja.contoh/pesanan/order_1");
    expect(text).not.toContain("?t=");
    expect(text).not.toContain(BUYER);
  });
});

describe("money that goes back", () => {
  it.each<[Partial<RefundNews>, string]>([
    [
      {},
      "uang kembali Rp32.500 untuk pesanan 41 sudah dikirim lewat cara bayar Anda. Bisa perlu sampai 14 hari kerja.",
    ],
    [{ rail: "bank" }, "lewat transfer ke rekening Anda. Periksa rekening Anda."],
    [{ kind: "account", rail: "bank" }, "Tulis rekening Anda di sini: https://pasar.contoh/pesanan/"],
  ])("%j", (change, part) => expect(told(newsOfRefund({ ...refund, ...change }))[0]).toContain(part));
});

describe("a complaint", () => {
  it.each<[string, Partial<ComplaintNews>, [string, string][]]>([
    ["opened", {}, [[OFFICER, "Jawab sampai 1 Desember 2026 pukul 12.00 WITA"]]],
    [
      "refused",
      { by: "seller", did: "answered", state: "refused" },
      [[BUYER, "minta Dinas Sosial memutuskan sampai 1 Desember"]],
    ],
    ["escalated", { by: "buyer", did: "escalated", state: "at_office" }, [[OFFICER, "Dinas Sosial memeriksa"]]],
    [
      "left to the office by silence",
      { by: "system", did: "escalated", state: "at_office" },
      [
        [BUYER, "Dinas Sosial memeriksa"],
        [OFFICER, "Dinas Sosial memeriksa"],
      ],
    ],
    [
      "decided",
      { by: "office", did: "decided", state: "decided", outcome: "refund", outcome_amount: 5_000 },
      [
        [BUYER, "keputusan Dinas Sosial: uang kembali Rp5.000. Boleh banding sampai"],
        [OFFICER, "keputusan Dinas Sosial: uang kembali Rp5.000."],
      ],
    ],
    [
      "closed by its seller",
      { by: "seller", did: "answered", state: "closed", outcome: "rejection" },
      [[BUYER, "selesai, komplain ditolak."]],
    ],
  ])("that is %s is told of to the others", (_, change, expected) => {
    const messages = told(newsOfComplaint({ ...complaint, ...change }));
    expect(messages.map((message) => message.split(":")[0])).toEqual(expected.map(([phone]) => phone));
    for (const [index, [, part]] of expected.entries()) expect(messages[index]).toContain(part);
  });
});

it("leaves no place of any message empty or unfilled, in either language: WhatsApp refuses empty ones", () => {
  for (const language of ["id", "en"] as const) {
    const all = [
      ...(["placed", "paid", "ended"] as const).map((kind) => newsOfCheckout({ ...checkout, language, kind })),
      ...(["awaiting_acceptance", "ready_for_pickup", "sent", "completed", "review"] as const).map((kind) =>
        newsOfOrder({ ...order, language, kind }),
      ),
      ...CANCEL_REASONS.map((cancel_reason) =>
        newsOfOrder({ ...order, language, kind: "cancelled", made_by: "system", cancel_reason }),
      ),
      newsOfRefund({ ...refund, language }),
      newsOfRefund({ ...refund, language, kind: "account" }),
      ...COMPLAINT_STATES.map((state) =>
        newsOfComplaint({ ...complaint, language, state, by: "system", outcome: "replacement" }),
      ),
    ].flatMap(({ messages }) => messages);
    for (const message of all) {
      expect(textOf(message)).not.toMatch(/[{}]|undefined|\n/);
      const places = [...say(message.language ?? "id", `message_${message.template}`).matchAll(/\{(\w+)\}/g)];
      for (const [, place = ""] of places) expect(message.values[place], `${message.template} ${place}`).toBeTruthy();
    }
  }
});
