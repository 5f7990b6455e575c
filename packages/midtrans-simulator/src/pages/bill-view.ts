import { CHANNELS } from "../channels";
import { qrSvg } from "../qr-image";
import type { Delivery, Transaction } from "../transactions";
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
  const number = transaction.vaNumber
    ? `<dt>${escapeHtml(texts.vaNumber)}</dt><dd class="number">${groupDigits(transaction.vaNumber)}</dd>`
    : "";
  const deadline = formatMoment(transaction.expiresAt, texts.dateLocale);
  return `${qr}<dl>${number}<dt>${escapeHtml(texts.payBefore)}</dt><dd>${deadline} WIB</dd></dl>`;
}

/** What the payer can do; `action` is the relative address the form is sent to. */
export function payForm(action: string, texts: PageTexts): string {
  const deliveries: Delivery[] = ["normal", "drop", "duplicate", "reverse"];
  const options = deliveries.map((value) => `<option value="${value}">${escapeHtml(texts.scenarios[value])}</option>`);
  return `<form class="card" method="post" action="${escapeHtml(action)}">
<label for="delivery">${escapeHtml(texts.scenario)}</label><select id="delivery" name="delivery">${options.join("")}</select>
<button class="main" name="do" value="pay">${escapeHtml(texts.pay)}</button>
<button name="do" value="deny">${escapeHtml(texts.deny)}</button>
<button name="do" value="expire">${escapeHtml(texts.expire)}</button></form>`;
}

/** How a transaction that is no longer pending ended. */
export function outcomeCard(transaction: Transaction, texts: PageTexts): string {
  if (transaction.status === "pending") return "";
  const mark = transaction.status === "settlement" ? "✓" : "✕";
  return `<section class="card outcome ${transaction.status}" role="status"><div class="mark" aria-hidden="true">${mark}</div>
<p class="word">${escapeHtml(texts.outcomes[transaction.status])}</p><p>${escapeHtml(texts.backToShop)}</p></section>`;
}

function groupDigits(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, "$1 ");
}
