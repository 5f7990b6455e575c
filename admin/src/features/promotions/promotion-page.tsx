import type { Promotion, PromotionList } from "@pasar/contracts/promotion";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useMay } from "../../lib/rights";
import { useMember } from "../../lib/session";
import { ActionButton } from "../../ui/action-button";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { useSend } from "../group/use-send";
import { usePromotionFacts } from "./promotion-facts";
import { usePromotionText } from "./promotion-text";
import { PROMOTIONS_KEY, PROMOTIONS_PATH, usePromotions } from "./promotions";

/** One promotion: its terms, how often it was used, a text to share, and its end. */
export function PromotionPage() {
  const say = usePromotionText();
  const { id } = useParams();
  const query = usePromotions();
  return (
    <Page title={say("title")} backTo={PROMOTIONS_PATH} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ promotions, shop_url }) => {
          const promotion = promotions.find((one) => one.id === id);
          return promotion ? <Details promotion={promotion} shopUrl={shop_url} /> : <p>{say("gone")}</p>;
        }}
      </QueryState>
    </Page>
  );
}

function Details({ promotion, shopUrl }: { promotion: Promotion; shopUrl: string }) {
  const say = usePromotionText();
  const facts = usePromotionFacts();
  const mayEnd = useMay("promotions.write") && promotion.funded_by === "seller";
  const isOver = promotion.state === "over";
  return (
    <div className="grid gap-5">
      <section className="card grid gap-1 p-4 leading-snug">
        <h2 className="text-[1.3rem] leading-tight font-bold">{promotion.title}</h2>
        <p className="text-[1.12rem] font-bold text-leaf">
          {promotion.code === null ? say("for_all") : say("code", { code: promotion.code })}
        </p>
        <p>{facts.minimum(promotion)}</p>
        <p>{isOver ? say("state_over") : facts.days(promotion)}</p>
        <p>{facts.uses(promotion)}</p>
        <p className="text-soft">{say(`by_${promotion.funded_by}`)}</p>
      </section>
      {!isOver && <Share promotion={promotion} shopUrl={shopUrl} />}
      {!isOver && mayEnd && <End id={promotion.id} />}
    </div>
  );
}

function Share({ promotion, shopUrl }: { promotion: Promotion; shopUrl: string }) {
  const say = usePromotionText();
  const facts = usePromotionFacts();
  const seller = useMember()?.seller.name ?? "";
  const { code, title } = promotion;
  const terms = `${facts.minimum(promotion)}, ${facts.days(promotion)}`;
  const message =
    code === null
      ? say("share_text_all", { title, seller, terms, url: shopUrl })
      : say("share_text", { code, title, seller, terms, url: `${shopUrl}?voucher=${code}` });
  return (
    <a
      className="button button-main"
      href={`https://wa.me/?text=${encodeURIComponent(message)}`}
      target="_blank"
      rel="noreferrer"
    >
      <Icon name="whatsapp" size={28} />
      {say("share")}
    </a>
  );
}

function End({ id }: { id: string }) {
  const say = usePromotionText();
  const client = useQueryClient();
  const { send, isBusy, problem } = useSend<PromotionList>();
  const [isAsking, setIsAsking] = useState(false);
  const end = async () => {
    const answer = await send(`/seller/promotions/${id}/end`);
    if (answer) client.setQueryData(PROMOTIONS_KEY, answer);
  };
  if (!isAsking) {
    return (
      <button type="button" className="button button-plain" onClick={() => setIsAsking(true)}>
        <Icon name="close" />
        {say("end")}
      </button>
    );
  }
  return (
    <section className="card grid gap-3 p-4" aria-label={say("end")}>
      <p className="font-bold">{say("end_question")}</p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton icon="check" hint={say("end_hint")} isBusy={isBusy} onPress={() => void end()}>
        {say("end_yes")}
      </ActionButton>
      <button type="button" className="button button-plain" onClick={() => setIsAsking(false)}>
        {say("end_no")}
      </button>
    </section>
  );
}
