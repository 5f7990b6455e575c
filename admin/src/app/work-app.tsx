import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Navigate, Route, Routes } from "react-router";
import { RequireSession } from "../features/auth/require-session";
import { SignInPage } from "../features/auth/sign-in-page";
import { OrderListPage } from "../features/orders/order-list-page";
import { lazyPage } from "./lazy-page";
import { NotFoundPage } from "./not-found-page";
import { Shell } from "./shell";

const OrderPage = lazyPage(() => import("../features/orders/order-page"), "OrderPage");
const StepPage = lazyPage(() => import("../features/orders/steps/step-page"), "StepPage");
const MoneyPage = lazyPage(() => import("../features/money/money-page"), "MoneyPage");
const AccountPage = lazyPage(() => import("../features/account/account-page"), "AccountPage");

/**
 * The addresses of the app and what stands at each. The way in and the orders come with the first load;
 * every other page is a chunk of its own.
 */
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
