import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { Icon } from "../../ui/icon";
import { useMaySuspend } from "./change-selling";

interface SellingControlProps {
  sellerId: string;
  isSuspended: boolean;
}

/** Leads an officer who may to the page that suspends a seller or reopens it. */
export function SellingControl({ sellerId, isSuspended }: SellingControlProps) {
  const text = useOfficeText();
  if (!useMaySuspend()) return null;
  return (
    <Link
      to={`/dinas/penjual/${sellerId}/${isSuspended ? "buka" : "hentikan"}`}
      className={`button ${isSuspended ? "button-plain" : "button-danger"}`}
    >
      <Icon name={isSuspended ? "check" : "close"} />
      {text(isSuspended ? "selling_reopen" : "selling_suspend")}
    </Link>
  );
}
