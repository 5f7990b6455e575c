import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Navigate, Route, Routes } from "react-router";
import { DeskPage } from "./desk-page";
import { EnterPage } from "./enter-page";
import { LossListPage } from "./loss-list-page";
import { NewRatePage } from "./new-rate-page";
import { useOperatorSession } from "./operator-session";
import { PayoutListPage } from "./payout-list-page";
import { RateListPage } from "./rate-list-page";
import { RefundListPage } from "./refund-list-page";

/** The room of the platform's operators. What they read is never kept on the device. */
export function OperatorRoom() {
  const { token } = useOperatorSession();
  if (!token) return <EnterPage />;
  return <Desk key={token} />;
}

function Desk() {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  return (
    <QueryClientProvider client={client}>
      <Routes>
        <Route index element={<DeskPage />} />
        <Route path="pengembalian" element={<RefundListPage />} />
        <Route path="kiriman" element={<PayoutListPage />} />
        <Route path="kerugian" element={<LossListPage />} />
        <Route path="tarif" element={<RateListPage />} />
        <Route path="tarif/baru" element={<NewRatePage />} />
        <Route path="*" element={<Navigate to="/operator" replace />} />
      </Routes>
    </QueryClientProvider>
  );
}
