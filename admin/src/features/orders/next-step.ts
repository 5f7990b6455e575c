import type { OrderAction, SellerOrder, SellerOrderRow } from "@pasar/contracts/seller";
import type { TextKey } from "../../lib/text";
import type { IconName } from "../../ui/icon";

/** What a step's screen is called in the address, for the steps that ask something first. */
type StepScreen = "serahkan" | "kirim" | "sampai";

export interface NextStep {
  action: OrderAction;
  /** The path of the action under `/seller/orders/:id/`. */
  endpoint: "accept" | "ready" | "hand-over" | "send" | "deliver";
  icon: IconName;
  label: TextKey;
  hint: TextKey;
  done: TextKey;
  /** `null` when the step is taken at once. */
  screen: StepScreen | null;
}

const ACCEPT: NextStep = {
  action: "accept",
  endpoint: "accept",
  icon: "check",
  label: "step_accept",
  hint: "step_accept_hint",
  done: "step_accept_done",
  screen: null,
};
const READY: NextStep = {
  action: "ready",
  endpoint: "ready",
  icon: "box",
  label: "step_ready",
  hint: "step_ready_hint",
  done: "step_ready_done",
  screen: null,
};
/** Goods that are fetched at an outlet are ready once they lie there. */
const READY_AT_OUTLET: NextStep = { ...READY, hint: "step_ready_outlet_hint" };
const HAND_OVER: NextStep = {
  action: "hand_over",
  endpoint: "hand-over",
  icon: "handOver",
  label: "step_hand_over",
  hint: "step_hand_over_hint",
  done: "step_hand_over_done",
  screen: "serahkan",
};
const SEND: NextStep = {
  action: "send",
  endpoint: "send",
  icon: "truck",
  label: "step_send",
  hint: "step_send_hint",
  done: "step_send_done",
  screen: "kirim",
};
const BRING: NextStep = {
  ...SEND,
  icon: "motor",
  label: "step_bring",
  hint: "step_bring_hint",
  done: "step_bring_done",
};
const DELIVER: NextStep = {
  action: "deliver",
  endpoint: "deliver",
  icon: "check",
  label: "step_deliver",
  hint: "step_deliver_hint",
  done: "step_deliver_done",
  screen: "sampai",
};

type StepFacts = Pick<SellerOrderRow, "next_action" | "way" | "pickup_outlet">;

/** The one thing a member does next with an order, in the words of the way it is received; `null` when nothing is left. */
export function nextStep({ next_action, way, pickup_outlet }: StepFacts): NextStep | null {
  if (next_action === "accept") return ACCEPT;
  if (next_action === "ready") return pickup_outlet ? READY_AT_OUTLET : READY;
  if (next_action === "hand_over") return HAND_OVER;
  if (next_action === "send") return way === "delivery" ? BRING : SEND;
  return next_action === "deliver" ? DELIVER : null;
}

/** The step whose screen an address asks for, if it is this order's turn. */
export function stepOfScreen(order: SellerOrder, screen: string | undefined): NextStep | null {
  const step = nextStep(order);
  return step?.screen === screen && screen ? step : null;
}
