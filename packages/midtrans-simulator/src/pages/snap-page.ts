import { isChannelId } from "../channels";
import { dispatch, htmlReply, type Reply, type Route, redirectReply, type SimulatorRequest } from "../http";
import type { Simulation } from "../simulation";
import { choicesOf, choose } from "../snap/snap-choice";
import type { SnapToken } from "../snap/snap-tokens";
import { languageOf, languageQuery, textsFor } from "./language";
import { escapeHtml, formatRupiah, page } from "./layout";

const PATTERN = /^\/snap\/v3\/redirection\/([^/]+)$/;

/** The page a Snap token opens: the buyer chooses a way to pay and goes on to the pay page. */
export class SnapPage {
  constructor(private readonly simulation: Simulation) {}

  async handle(request: SimulatorRequest): Promise<Reply> {
    const texts = textsFor(request);
    const reply = await dispatch(this.routes, request);
    return reply ?? this.message(request, 404, texts.notFound);
  }

  private readonly routes: Route[] = [
    { method: "GET", pattern: PATTERN, handle: (request, [token]) => this.show(request, token ?? "") },
    { method: "POST", pattern: PATTERN, handle: (request, [token]) => this.choose(request, token ?? "") },
  ];

  private show(request: SimulatorRequest, id: string): Reply {
    const { snapTokens } = this.simulation;
    const texts = textsFor(request);
    const token = snapTokens.find(id);
    if (!token) return this.message(request, 404, texts.notFound);
    if (token.transactionId) return toPayPage(request, token.transactionId);
    if (!snapTokens.isOpen(token)) return this.message(request, 410, texts.pageClosed);
    return htmlReply(200, page(languageOf(request), texts.chooseTitle, texts.notice, this.choices(request, token)));
  }

  private choose(request: SimulatorRequest, id: string): Reply {
    const token = this.simulation.snapTokens.find(id);
    const channel = new URLSearchParams(request.rawBody).get("channel");
    const transaction = token && isChannelId(channel) ? choose(token, channel, this.simulation) : null;
    return transaction ? toPayPage(request, transaction.transactionId) : this.show(request, id);
  }

  private choices(request: SimulatorRequest, token: SnapToken): string {
    const texts = textsFor(request);
    const buttons = choicesOf(token, this.simulation).map(
      ({ id, label }) => `<button name="channel" value="${id}">${escapeHtml(label)}</button>`,
    );
    const { gross_amount: amount } = token.body.transaction_details as { gross_amount: number };
    return `<form class="card" method="post" action="${escapeHtml(token.token)}${languageQuery(request)}">
<h1>${escapeHtml(texts.chooseTitle)}</h1><p class="amount">${formatRupiah(amount)}</p>
<dl><dt>${escapeHtml(texts.order)}</dt><dd>${escapeHtml(token.orderId)}</dd></dl>${buttons.join("")}</form>`;
  }

  private message(request: SimulatorRequest, status: number, words: string): Reply {
    const content = `<section class="card"><h1>${escapeHtml(words)}</h1></section>`;
    return htmlReply(status, page(languageOf(request), words, textsFor(request).notice, content));
  }
}

function toPayPage(request: SimulatorRequest, transactionId: string): Reply {
  return redirectReply(`../../../__pay/${transactionId}${languageQuery(request)}`);
}
