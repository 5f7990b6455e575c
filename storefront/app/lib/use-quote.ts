import type { Quote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import { useEffect, useState } from "react";
import { api } from "./api";

const SETTLE_MS = 500;

/** What is asked about: the wanted pieces and the price the shopper saw, rupiah. */
export interface QuotedLine {
  variant_id: string;
  quantity: number;
  price: number;
}

/** `quote` is the last answer; `asking` says that a fresher one is under way. */
export interface QuoteState {
  quote: Quote | null;
  asking: boolean;
  /** Why there is no fresh answer; `"unreachable"` means: no signal. */
  failure: ErrorBody | "unreachable" | null;
}

interface QuoteControl extends QuoteState {
  askAgain: () => void;
  /** Shows a quote that came with a refusal. */
  take: (quote: Quote) => void;
}

/** Who asks and for where, as far as it is known. */
interface Asker {
  /** The village to send to. */
  villageCode: string | null;
  /** Once it is whole: cash and codes have limits for each. */
  phone?: string;
  /** Seller id -> code. */
  vouchers?: Record<string, string>;
}

/**
 * Keeps asking the shop what the basket costs, each time it or the destination changes and when the signal returns.
 */
export function useQuote(lines: QuotedLine[], { villageCode, phone, vouchers }: Asker): QuoteControl {
  const [state, setState] = useState<QuoteState>({ quote: null, asking: false, failure: null });
  const [round, setRound] = useState(0);
  const question = JSON.stringify({
    lines: lines.map(({ variant_id, quantity, price }) => ({ variant_id, quantity, unit_price: price })),
    destination: villageCode && { village_code: villageCode },
    phone,
    vouchers,
  });
  const empty = lines.length === 0;

  useEffect(() => {
    const again = () => setRound((last) => last + 1);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);

  // `round` is not read, but a new round asks the same question again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (empty) return;
    let outdated = false;
    setState((last) => ({ ...last, asking: true }));
    const timer = setTimeout(async () => {
      const result = await api<Quote>("/quote", JSON.parse(question));
      if (!outdated) setState((last) => answered(last, result));
    }, SETTLE_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [question, empty, round]);

  return {
    ...state,
    askAgain: () => setRound((last) => last + 1),
    take: (quote) => setState({ quote, asking: false, failure: null }),
  };
}

function answered(last: QuoteState, result: Awaited<ReturnType<typeof api<Quote>>>): QuoteState {
  if (result.kind === "ok") return { quote: result.value, asking: false, failure: null };
  return { quote: last.quote, asking: false, failure: result.error ?? "unreachable" };
}
