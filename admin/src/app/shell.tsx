import { Outlet, useLocation } from "react-router";
import { OrderBell } from "../features/orders/bell/order-bell";
import { OutboxBadge } from "../features/outbox/outbox-badge";
import { useSession } from "../lib/session";
import { useText } from "../lib/text";
import { PageBoundary } from "./page-boundary";
import { SuspensionBanner } from "./suspension-banner";
import { TabBar } from "./tab-bar";
import { useFreshIdentity } from "./use-fresh-identity";
import { useTappedNotices } from "./use-tapped-notices";

/** Pages that are one task: joining, an order, a product, the stock, or a change of the group's own things. */
const TASKS =
  /^\/(daftar|dinas\/(pengajuan|penjual)\/|menunggu|stok|pesanan\/|produk\/|kelompok\/(anggota|rekening|toko)\/)/;

/** Around every signed-in page: the bell, and the main menu on pages that are not a single task. */
export function Shell() {
  const text = useText();
  const { pathname } = useLocation();
  const identity = useSession((session) => session.identity);
  useFreshIdentity();
  useTappedNotices();
  const isTask = TASKS.test(pathname);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="button button-main fixed top-2 left-2 z-50 w-auto -translate-y-24 focus:translate-y-0"
      >
        {text("skip_to_content")}
      </a>
      {identity?.kind === "member" && (
        <>
          <OrderBell />
          <OutboxBadge />
          <SuspensionBanner />
        </>
      )}
      <PageBoundary>
        <Outlet />
      </PageBoundary>
      {!isTask && identity && <TabBar kind={identity.kind} />}
    </div>
  );
}
