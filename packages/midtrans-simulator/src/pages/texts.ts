import type { Delivery, TransactionStatus } from "../transaction";

/** Words of the buyer pages in one language. */
export interface PageTexts {
  dateLocale: string;
  notice: string;
  payTitle: string;
  bankTitle: string;
  amount: string;
  order: string;
  payBefore: string;
  vaNumber: string;
  billerCode: string;
  billKey: string;
  paymentCode: string;
  anyNumber: string;
  chooseTitle: string;
  pageClosed: string;
  qrAlt: string;
  scenario: string;
  scenarios: Record<Delivery | "reversal", string>;
  pay: string;
  deny: string;
  expire: string;
  check: string;
  notFound: string;
  tryAgain: string;
  otherNumber: string;
  backToShop: string;
  outcomes: Record<Exclude<TransactionStatus, "pending">, string>;
}

/** Indonesian is the source language; every other language has the same keys. */
export const indonesian: PageTexts = {
  dateLocale: "id-ID",
  notice: "Contoh saja. Bukan uang sungguhan.",
  payTitle: "Bayar",
  bankTitle: "Bayar di bank atau toko",
  amount: "Jumlah",
  order: "Nomor pesanan",
  payBefore: "Bayar sebelum",
  vaNumber: "Nomor virtual account",
  billerCode: "Kode perusahaan",
  billKey: "Kode bayar Mandiri",
  paymentCode: "Kode pembayaran",
  anyNumber: "Nomor virtual account atau kode bayar",
  chooseTitle: "Pilih cara bayar",
  pageClosed: "Halaman bayar ini sudah ditutup.",
  qrAlt: "Kode QRIS",
  scenario: "Apa yang terjadi",
  scenarios: {
    normal: "Berjalan seperti biasa",
    drop: "Notifikasi hilang",
    duplicate: "Notifikasi dua kali",
    reverse: "Notifikasi terbalik urutannya",
    reversal: "Bayar, lalu bank menarik kembali 1 menit kemudian",
  },
  pay: "Bayar",
  deny: "Tolak",
  expire: "Biarkan kedaluwarsa",
  check: "Periksa",
  notFound: "Tagihan tidak ditemukan.",
  tryAgain: "Periksa nomornya, lalu coba lagi.",
  otherNumber: "Nomor lain",
  backToShop: "Silakan kembali ke toko.",
  outcomes: {
    settlement: "Pembayaran berhasil",
    deny: "Pembayaran ditolak",
    expire: "Waktu bayar habis",
    cancel: "Tagihan dibatalkan",
    refund: "Uang sudah dikembalikan",
    partial_refund: "Pembayaran berhasil, sebagian dikembalikan",
    chargeback: "Uang ditarik kembali oleh bank",
  },
};

/** The second language, asked for with `?lang=en`. */
export const english: PageTexts = {
  dateLocale: "en-GB",
  notice: "A simulation. No real money.",
  payTitle: "Pay",
  bankTitle: "Pay at a bank or shop",
  amount: "Amount",
  order: "Order number",
  payBefore: "Pay before",
  vaNumber: "Virtual account number",
  billerCode: "Biller code",
  billKey: "Bill key",
  paymentCode: "Payment code",
  anyNumber: "Virtual account number or payment code",
  chooseTitle: "Choose how to pay",
  pageClosed: "This payment page is closed.",
  qrAlt: "QRIS code",
  scenario: "What happens",
  scenarios: {
    normal: "Everything as usual",
    drop: "The notification is lost",
    duplicate: "The notification comes twice",
    reverse: "Notifications come in the wrong order",
    reversal: "Pay, then the bank takes it back after 1 minute",
  },
  pay: "Pay",
  deny: "Refuse",
  expire: "Let it expire",
  check: "Check",
  notFound: "No such bill.",
  tryAgain: "Check the number and try again.",
  otherNumber: "Another number",
  backToShop: "Please go back to the shop.",
  outcomes: {
    settlement: "Payment succeeded",
    deny: "Payment refused",
    expire: "Time to pay is over",
    cancel: "Bill cancelled",
    refund: "Money given back",
    partial_refund: "Payment succeeded, part given back",
    chargeback: "Money taken back by the bank",
  },
};
