import { CHANNELS, MANDIRI_BILLER_CODE } from "../channels";
import { qrSvg } from "../qr-image";
import { DELIVERIES, type Transaction } from "../transaction";
import { escapeHtml, formatMoment, formatRupiah } from "./layout";
import type { PageTexts } from "./texts";

/** The bill of a transaction; how to pay it is only shown while it can be paid. */
export async function billCard(transaction: Transaction, texts: PageTexts): Promise<string> {
  const howToPay = transaction.status === "pending" ? await paymentDetails(transaction, texts) : "";
  return `<section class="card"><h1>${escapeHtml(CHANNELS[transaction.channel].label)}</h1>
<p class="amount" aria-label="${escapeHtml(texts.amount)}">${formatRupiah(transaction.amount)}</p>${howToPay}
<dl><dt>${escapeHtml(texts.order)}</dt><dd>${escapeHtml(transaction.orderId)}</dd></dl></section>`;
}

async function paymentDetails(transaction: Transaction, texts: PageTexts): Promise<string> {
  const qr = transaction.qrString
    ? `<div class="qr" role="img" aria-label="${escapeHtml(texts.qrAlt)}">${await qrSvg(transaction.qrString)}</div>`
    : "";
  const number = transaction.payCode ? payCodeRows(transaction, transaction.payCode, texts) : "";
  const deadline = formatMoment(transaction.expiresAt, texts.dateLocale);
  return `${qr}<dl>${number}<dt>${escapeHtml(texts.payBefore)}</dt><dd>${deadline} WIB</dd></dl>`;
}

function payCodeRows({ channel }: Transaction, payCode: string, texts: PageTexts): string {
  const row = (label: string, digits: string) => `<dt>${escapeHtml(label)}</dt><dd class="number">${digits}</dd>`;
  const code = groupDigits(payCode);
  switch (CHANNELS[channel].paymentType) {
    case "echannel":
      return row(texts.billerCode, MANDIRI_BILLER_CODE) + row(texts.billKey, code);
    case "cstore":
      return row(texts.paymentCode, code);
    default:
      return row(texts.vaNumber, code);
  }
}

/** What the payer can do; `action` is the relative address the form is sent to. */
export function payForm({ channel }: Transaction, action: string, texts: PageTexts): string {
  const scenarios = CHANNELS[channel].reversible ? [...DELIVERIES, "reversal" as const] : DELIVERIES;
  const options = scenarios.map((value) => `<option value="${value}">${escapeHtml(texts.scenarios[value])}</option>`);
  return `<form class="card" method="post" action="${escapeHtml(action)}">
<label for="scenario">${escapeHtml(texts.scenario)}</label><select id="scenario" name="scenario">${options.join("")}</select>
<button class="main" name="do" value="pay">${escapeHtml(texts.pay)}</button>
<button name="do" value="deny">${escapeHtml(texts.deny)}</button>
<button name="do" value="expire">${escapeHtml(texts.expire)}</button></form>`;
}

/** How a transaction that is no longer pending ended. */
export function outcomeCard(transaction: Transaction, texts: PageTexts): string {
  if (transaction.status === "pending") return "";
  const paid = transaction.status === "settlement" || transaction.status === "partial_refund";
  const mark = paid ? "✓" : "✕";
  return `<section class="card outcome${paid ? " paid" : ""}" role="status"><div class="mark" aria-hidden="true">${mark}</div>
<p class="word">${escapeHtml(texts.outcomes[transaction.status])}</p><p>${escapeHtml(texts.backToShop)}</p></section>`;
}

function groupDigits(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, "$1 ");
}
