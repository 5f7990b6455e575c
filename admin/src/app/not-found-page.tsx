import { Link } from "react-router";
import { useText } from "../lib/text";
import { Icon } from "../ui/icon";
import { Page } from "../ui/page";

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text("page_not_found")}>
      <Link to="/pesanan" className="button button-main">
        <Icon name="receipt" />
        {text("page_not_found_link")}
      </Link>
    </Page>
  );
}
