import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { apiFile } from "../../../lib/api";
import { useObjectUrl } from "../../../lib/object-url";
import { useText } from "../../../lib/text";
import { Icon } from "../../../ui/icon";

/** The photo of a payout's transfer, fetched when somebody wants to see it. */
export function PayoutProof({ id }: { id: string }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { data, isError } = useQuery({
    queryKey: ["payout-proof", id],
    queryFn: ({ signal }) => apiFile(`/seller/payouts/${encodeURIComponent(id)}/proof?width=1280`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isOpen,
  });
  const url = useObjectUrl(data);
  if (url) return <img src={url} alt={text("transfer_proof")} className="w-full rounded-xl" />;
  return (
    <>
      {isError && <p role="alert">{text("failure_no_signal")}</p>}
      <button
        type="button"
        className="button button-plain"
        disabled={isOpen && !isError}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="eye" />
        {isOpen && !isError ? text("loading") : text("transfer_proof")}
      </button>
    </>
  );
}
