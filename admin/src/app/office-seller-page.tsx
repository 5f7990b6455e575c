import { SellerPage } from "../features/office/seller-page";
import { SellingControl } from "../features/selling/selling-control";

/** One seller as the social office sees it, with what an officer may do about it. */
export function OfficeSellerPage() {
  return (
    <SellerPage actions={({ id, status }) => <SellingControl sellerId={id} isSuspended={status === "suspended"} />} />
  );
}
