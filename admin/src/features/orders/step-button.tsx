import type { SellerOrder } from "@pasar/contracts/seller";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Notice } from "../../ui/notice";
import { useLastStep } from "./last-step";
import { nextStep } from "./next-step";
import { useTakeStep } from "./take-step";

/** A second tap meant for the step before must not take the next one, which stands in the same place. */
const REST_MILLISECONDS = 1_500;

/** The one big button of an order: takes the next step, or opens the screen that asks what it needs. */
export function StepButton({ order }: { order: SellerOrder }) {
  const text = useText();
  const navigate = useNavigate();
  const isResting = useRest(useLastStep(order.id)?.takenAt ?? 0);
  const { take, isBusy, problem } = useTakeStep(order.id);
  const step = nextStep(order);
  if (!step) return null;
  const press = () => (step.screen ? navigate(`/pesanan/${order.id}/${step.screen}`) : take(step));
  return (
    <div className="grid gap-2">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ActionButton
        icon={step.icon}
        hint={text(step.hint)}
        isBusy={isBusy}
        isResting={isResting}
        onPress={() => void press()}
      >
        {text(step.label)}
      </ActionButton>
    </div>
  );
}

function useRest(since: number): boolean {
  const [, wake] = useState(0);
  const left = since + REST_MILLISECONDS - Date.now();
  useEffect(() => {
    const timer = setTimeout(() => wake(since), since + REST_MILLISECONDS - Date.now());
    return () => clearTimeout(timer);
  }, [since]);
  return left > 0;
}
