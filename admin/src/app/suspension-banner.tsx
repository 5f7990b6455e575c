import { useMember } from "../lib/session";
import { useText } from "../lib/text";
import { Notice } from "../ui/notice";

/** Tells the members of a suspended seller, on every page, why nothing sells and what still goes on. */
export function SuspensionBanner() {
  const text = useText();
  const seller = useMember()?.seller;
  if (seller?.status !== "suspended") return null;
  return (
    <div className="mx-auto w-full max-w-xl px-4 pt-3">
      <Notice tone="bad">
        {text("selling_suspended")}
        {seller.suspension_reason && (
          <p className="mt-1">{text("selling_suspended_reason", { reason: seller.suspension_reason })}</p>
        )}
        <p className="mt-1 font-normal">{text("selling_suspended_hint")}</p>
      </Notice>
    </div>
  );
}
