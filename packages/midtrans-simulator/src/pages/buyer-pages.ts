import { dispatch, htmlReply, type Reply, type Route, redirectReply, type SimulatorRequest } from "../http";
import type { Simulation } from "../simulation";
import { DELIVERIES, type Transaction } from "../transaction";
import { billCard, outcomeCard, payForm } from "./bill-view";
import { languageOf, languageQuery, textsFor } from "./language";
import { escapeHtml, page } from "./layout";
import type { PageTexts } from "./texts";

const SCENARIO_REVERSAL_MS = 60_000;

/** The pages a payer sees: `/__pay/{transaction_id}` and the bank counter `/__bank`. */
export class BuyerPages {
  constructor(private readonly simulation: Simulation) {}

  async handle(request: SimulatorRequest): Promise<Reply> {
    const reply = await dispatch(this.routes, request);
    return reply ?? htmlReply(404, this.notFoundPage(request));
  }

  private readonly routes: Route[] = [
    { method: "GET", pattern: /^\/__pay\/([^/]+)$/, handle: (request, [id]) => this.payPage(request, id ?? "") },
    { method: "POST", pattern: /^\/__pay\/([^/]+)\/act$/, handle: (request, [id]) => this.act(request, id ?? "") },
    { method: "GET", pattern: /^\/__bank$/, handle: (request) => this.bankPage(request) },
  ];

  private async payPage(request: SimulatorRequest, id: string): Promise<Reply> {
    const transaction = this.billOf(id);
    if (!transaction) return htmlReply(404, this.notFoundPage(request));
    const texts = textsFor(request);
    const content = await this.billContent(request, transaction, `${id}/act`);
    return htmlReply(200, page(languageOf(request), texts.payTitle, texts.notice, content));
  }

  private async bankPage(request: SimulatorRequest): Promise<Reply> {
    const texts = textsFor(request);
    const number = (request.query.get("number") ?? "").replace(/\D/g, "");
    const transaction = number ? this.simulation.book.findByPayCode(number) : undefined;
    const content = transaction
      ? (await this.billContent(request, transaction, `__pay/${transaction.transactionId}/act`)) +
        `<a class="button" href="__bank${languageQuery(request)}">${escapeHtml(texts.otherNumber)}</a>`
      : numberForm(request, texts, number);
    return htmlReply(200, page(languageOf(request), texts.bankTitle, texts.notice, content));
  }

  private async billContent(request: SimulatorRequest, transaction: Transaction, action: string): Promise<string> {
    const texts = textsFor(request);
    const bill = await billCard(transaction, texts);
    if (transaction.status !== "pending") return outcomeCard(transaction, texts) + bill;
    return bill + payForm(transaction, action + languageQuery(request), texts);
  }

  private act(request: SimulatorRequest, id: string): Reply {
    const form = new URLSearchParams(request.rawBody);
    const scenario = form.get("scenario");
    const delivery = DELIVERIES.find((known) => known === scenario) ?? "normal";
    const reverseAfterMs = scenario === "reversal" ? SCENARIO_REVERSAL_MS : undefined;
    const { book } = this.simulation;
    const bill = this.billOf(id);
    if (!bill) return htmlReply(404, this.notFoundPage(request));
    const pending = bill.status === "pending";
    if (pending && form.get("do") === "pay") book.pay(id, { delivery, reverseAfterMs });
    if (pending && form.get("do") === "deny") book.deny(id, delivery);
    if (pending && form.get("do") === "expire") book.expire(id, delivery);
    return redirectReply(`../${encodeURIComponent(id)}${languageQuery(request)}`);
  }

  /** Only the transaction id opens a bill: order ids can be guessed. */
  private billOf(id: string): Transaction | null {
    const transaction = this.simulation.book.find(id);
    return transaction?.transactionId === id ? transaction : null;
  }

  private notFoundPage(request: SimulatorRequest): string {
    const texts = textsFor(request);
    const content = `<section class="card"><h1>${escapeHtml(texts.notFound)}</h1></section>`;
    return page(languageOf(request), texts.notFound, texts.notice, content);
  }
}

function numberForm(request: SimulatorRequest, texts: PageTexts, tried: string): string {
  const error = tried
    ? `<p class="error" role="alert">${escapeHtml(texts.notFound)} ${escapeHtml(texts.tryAgain)}</p>`
    : "";
  const language = request.query.get("lang") === "en" ? '<input type="hidden" name="lang" value="en">' : "";
  return `<form class="card" method="get" action="__bank"><h1>${escapeHtml(texts.bankTitle)}</h1>${error}
<label for="number">${escapeHtml(texts.anyNumber)}</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" required value="${tried}">${language}
<button class="main">${escapeHtml(texts.check)}</button></form>`;
}
