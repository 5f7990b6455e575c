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
  qrAlt: string;
  scenario: string;
  scenarios: { normal: string; drop: string; duplicate: string; reverse: string };
  pay: string;
  deny: string;
  expire: string;
  check: string;
  notFound: string;
  tryAgain: string;
  otherNumber: string;
  backToShop: string;
  outcomes: { settlement: string; deny: string; expire: string; cancel: string };
}

/** Indonesian is the source language; every other language has the same keys. */
export const indonesian: PageTexts = {
  dateLocale: "id-ID",
  notice: "Contoh saja. Bukan uang sungguhan.",
  payTitle: "Bayar",
  bankTitle: "Bayar di bank",
  amount: "Jumlah",
  order: "Nomor pesanan",
  payBefore: "Bayar sebelum",
  vaNumber: "Nomor virtual account",
  qrAlt: "Kode QRIS",
  scenario: "Kabar ke toko",
  scenarios: {
    normal: "Kirim seperti biasa",
    drop: "Hilangkan notifikasi",
    duplicate: "Kirim dua kali",
    reverse: "Urutan terbalik",
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
  },
};

/** The second language, asked for with `?lang=en`. */
export const english: PageTexts = {
  dateLocale: "en-GB",
  notice: "A simulation. No real money.",
  payTitle: "Pay",
  bankTitle: "Pay at the bank",
  amount: "Amount",
  order: "Order number",
  payBefore: "Pay before",
  vaNumber: "Virtual account number",
  qrAlt: "QRIS code",
  scenario: "News to the shop",
  scenarios: { normal: "Send as usual", drop: "Lose it", duplicate: "Send twice", reverse: "Wrong order" },
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
  },
};
