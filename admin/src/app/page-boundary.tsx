import { Component, type ReactNode, Suspense } from "react";
import { useLocation } from "react-router";
import { useText } from "../lib/text";
import { Icon } from "../ui/icon";
import { Notice } from "../ui/notice";
import { Page } from "../ui/page";
import { usePageWait } from "./lazy-page";

/** Keeps the page before it while a page is read, and says so when it cannot be read. The menu around it stays. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const text = useText();
  const { pathname } = useLocation();
  const { isWaiting } = usePageWait();
  return (
    <>
      <p role="status" className="sticky top-0 z-30 bg-turmeric-pale text-center text-turmeric-ink not-empty:py-1">
        {isWaiting && text("loading")}
      </p>
      <Catcher place={pathname}>
        <Suspense fallback={<div className="flex-1" />}>{children}</Suspense>
      </Catcher>
    </>
  );
}

interface CatcherProps {
  /** Going elsewhere is a new try. */
  place: string;
  children: ReactNode;
}

class Catcher extends Component<CatcherProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: CatcherProps) {
    if (this.state.hasFailed && before.place !== this.props.place) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? <PageUnreadable /> : this.props.children;
  }
}

function PageUnreadable() {
  const text = useText();
  return (
    <Page title={text("page_unreadable")}>
      <div className="grid gap-4">
        <Notice tone="warning">{text(navigator.onLine ? "failure_unknown" : "not_kept")}</Notice>
        <button type="button" className="button button-plain" onClick={() => location.reload()}>
          <Icon name="clock" />
          {text("try_again")}
        </button>
      </div>
    </Page>
  );
}
