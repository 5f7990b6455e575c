import type { SellerPartialCancel } from "@pasar/contracts/partial-cancel";
import type { Deliver, HandOver, SellerCancel, SellerOrder, Send } from "@pasar/contracts/seller";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError, api, failureText } from "../../lib/api";
import { randomId } from "../../lib/random-id";
import { useText } from "../../lib/text";
import { forgetStep, noteStep } from "./last-step";
import type { NextStep } from "./next-step";
import { orderQuery } from "./order";

type StepBody = HandOver | Send | Deliver | SellerCancel | SellerPartialCancel | Record<string, never>;

/** What is taken: the next step of an order, or its cancellation, whole or in part. */
interface Taken {
  endpoint: NextStep["endpoint"] | "cancel" | "partial-cancel";
  done: NextStep["done"];
}

/** A command whose fate is unknown keeps its key, so that sending it again counts once. */
interface Attempt {
  command: string;
  key: string;
}

/**
 * Takes a step of an order, one at a time however often the button is tapped.
 * When it was taken, the order, the lists and the money follow; otherwise `problem` says why not.
 */
export function useTakeStep(orderId: string) {
  const text = useText();
  const client = useQueryClient();
  const isUnderWay = useRef(false);
  const attempt = useRef<Attempt | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const post = async ({ endpoint }: Taken, body: StepBody): Promise<SellerOrder> => {
    const command = `${endpoint} ${JSON.stringify(body)}`;
    if (attempt.current?.command !== command) attempt.current = { command, key: randomId() };
    const path = `/seller/orders/${encodeURIComponent(orderId)}/${endpoint}`;
    return api<SellerOrder>(path, { body, idempotencyKey: attempt.current.key });
  };
  const explain = (error: unknown) => {
    const isUnsure = error instanceof ApiError && error.isUnsure;
    if (!isUnsure) attempt.current = null;
    setProblem(isUnsure ? text("failure_unsure") : failureText(error, text));
    const { queryKey } = orderQuery(orderId);
    void client.invalidateQueries({ queryKey });
  };
  const take = async (step: Taken, body: StepBody = {}): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setProblem(null);
    forgetStep();
    try {
      const order = await post(step, body);
      attempt.current = null;
      noteStep(orderId, step.done);
      client.setQueryData(orderQuery(orderId).queryKey, order);
      for (const key of ["orders", "waiting-orders", "home", "summary"]) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    } catch (error) {
      explain(error);
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return { take, isBusy, problem };
}
