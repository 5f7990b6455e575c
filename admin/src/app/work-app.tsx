import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Navigate, Route, Routes } from "react-router";
import { AccountPage } from "../features/account/account-page";
import { RequireSession } from "../features/auth/require-session";
import { SignInPage } from "../features/auth/sign-in-page";
import { MoneyPage } from "../features/money/money-page";
import { OrderListPage } from "../features/orders/order-list-page";
import { OrderPage } from "../features/orders/order-page";
import { StepPage } from "../features/orders/steps/step-page";
import { NotFoundPage } from "./not-found-page";
import { Shell } from "./shell";

/** The addresses of the app and what stands at each. */
export function WorkApp({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Routes>
          <Route path="/masuk" element={<SignInPage />} />
          <Route element={<RequireSession />}>
            <Route element={<Shell />}>
              <Route index element={<Navigate to="/pesanan" replace />} />
              <Route path="/pesanan" element={<OrderListPage />} />
              <Route path="/pesanan/:id" element={<OrderPage />} />
              <Route path="/pesanan/:id/:screen" element={<StepPage />} />
              <Route path="/uang" element={<MoneyPage />} />
              <Route path="/akun" element={<AccountPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
