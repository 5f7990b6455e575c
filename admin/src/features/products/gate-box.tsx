import type { GateRemark, ProductGate } from "@pasar/contracts/products";
import { useText } from "../../lib/text";
import { Notice } from "../../ui/notice";

/** What keeps a product out of the shop, and what is worth a thought, each with its next step. */
export function GateBox({ gate }: { gate: ProductGate }) {
  const text = useText();
  return (
    <>
      {gate.reasons.length > 0 && (
        <Notice tone="bad">
          <p>{text("product_gate_title")}</p>
          <Remarks remarks={gate.reasons} />
        </Notice>
      )}
      {gate.warnings.length > 0 && (
        <Notice tone="warning">
          <Remarks remarks={gate.warnings} />
        </Notice>
      )}
    </>
  );
}

function Remarks({ remarks }: { remarks: GateRemark[] }) {
  return (
    <ul className="mt-1 grid gap-3">
      {remarks.map(({ code, message, next_step }) => (
        <li key={code}>
          {message}
          <span className="block font-normal text-ink">{next_step}</span>
        </li>
      ))}
    </ul>
  );
}
