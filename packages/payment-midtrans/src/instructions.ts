import type { MidtransTransaction } from "./midtrans-types";

type TransactionParts = {
  [Part in "qrString" | "qrImageUrl" | "deeplinkUrl" | "billerCode" | "billKey"]?: string | null;
};

/** What a buyer needs to pay, as data: a page decides how to show and say it. */
export type PaymentInstructions =
  /** Draw the text as a QR code, or show the picture when the text is gone. */
  | { kind: "qr"; qr_string: string | null; qr_image_url: string | null }
  /** Open the wallet app, or scan its QR code from another screen. */
  | { kind: "deeplink"; url: string | null; qr_image_url: string | null }
  /** Type or tell a number; `issuer` is the bank or shop in lower case. */
  | { kind: "number"; number_type: "virtual_account" | "payment_code"; issuer: string; number: string }
  /** Type the biller, then the bill. */
  | { kind: "bill"; biller_code: string; bill_key: string };

/** What to pay a transaction with, or null when Midtrans gave nothing that would do. */
export function instructionsOf(transaction: MidtransTransaction): PaymentInstructions | null {
  const { method, bank, vaNumber, paymentCode } = transaction;
  switch (method) {
    case "qris":
      return qr(transaction);
    case "gopay":
    case "shopeepay":
      return deeplink(transaction);
    case "mandiri_bill":
      return bill(transaction);
    case "alfamart":
    case "indomaret":
      return numberOf("payment_code", method, paymentCode);
    default:
      return numberOf("virtual_account", bank, vaNumber);
  }
}

function qr({ qrString = null, qrImageUrl = null }: TransactionParts): PaymentInstructions | null {
  return qrString || qrImageUrl ? { kind: "qr", qr_string: qrString, qr_image_url: qrImageUrl } : null;
}

function deeplink({ deeplinkUrl = null, qrImageUrl = null }: TransactionParts): PaymentInstructions | null {
  return deeplinkUrl || qrImageUrl ? { kind: "deeplink", url: deeplinkUrl, qr_image_url: qrImageUrl } : null;
}

function bill({ billerCode, billKey }: TransactionParts): PaymentInstructions | null {
  return billerCode && billKey ? { kind: "bill", biller_code: billerCode, bill_key: billKey } : null;
}

function numberOf(
  number_type: "virtual_account" | "payment_code",
  issuer: string | undefined,
  number: string | undefined,
): PaymentInstructions | null {
  return issuer && number ? { kind: "number", number_type, issuer, number } : null;
}
