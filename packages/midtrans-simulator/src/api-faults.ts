import type { Reply, SimulatorRequest } from "./http";
import { answerInstead, StruckFaults, spoilReply } from "./request-faults";
import type { Simulation } from "./simulation";

/** An answer, or a connection to leave open or to break. */
export type ApiOutcome = Reply | "hang" | "reset";

/** Answers a request with the planned faults applied around it; `answer` sees those it has to play itself. */
export async function underFaults(
  { faults: plan, config }: Simulation,
  { method, path }: SimulatorRequest,
  orderId: string | undefined,
  answer: (faults: StruckFaults) => Promise<Reply>,
): Promise<ApiOutcome> {
  const faults = new StruckFaults(plan.takeForRequest({ method, path, orderId }));
  if (faults.has("hang")) return "hang";
  if (faults.has("reset_before")) return "reset";
  const reply = answerInstead(faults, config.errorTransport) ?? (await answer(faults));
  return faults.has("reset_after") ? "reset" : spoilReply(reply, faults);
}
