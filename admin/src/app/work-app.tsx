import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Navigate, Outlet, Route, Routes } from "react-router";
import { RequireSession } from "../features/auth/require-session";
import { SignInPage } from "../features/auth/sign-in-page";
import { HomePage } from "../features/home/home-page";
import { homeOf } from "../lib/home";
import { useSession } from "../lib/session";
import { lazyPage } from "./lazy-page";
import { NotFoundPage } from "./not-found-page";
import { PageBoundary } from "./page-boundary";
import { Shell } from "./shell";

const OrderListPage = lazyPage(() => import("../features/orders/order-list-page"), "OrderListPage");
const OrderPage = lazyPage(() => import("../features/orders/order-page"), "OrderPage");
const CancelPage = lazyPage(() => import("../features/orders/steps/cancel-page"), "CancelPage");
const CutPage = lazyPage(() => import("../features/orders/steps/cut-page"), "CutPage");
const ParcelPage = lazyPage(() => import("../features/orders/extras/parcel-page"), "ParcelPage");
const PutBackPage = lazyPage(() => import("../features/orders/extras/put-back-page"), "PutBackPage");
const StepPage = lazyPage(() => import("../features/orders/steps/step-page"), "StepPage");
const MoneyPage = lazyPage(() => import("../features/money/money-page"), "MoneyPage");
const SendPage = lazyPage(() => import("../features/money/payouts/send-page"), "SendPage");
const PayoutListPage = lazyPage(() => import("../features/money/payouts/payout-list-page"), "PayoutListPage");
const DecidePayoutPage = lazyPage(() => import("../features/money/payouts/decide-payout-page"), "DecidePayoutPage");
const StatementPage = lazyPage(() => import("../features/money/statement/statement-page"), "StatementPage");
const AccountPage = lazyPage(() => import("../features/account/account-page"), "AccountPage");
const GroupPage = lazyPage(() => import("../features/group/group-page"), "GroupPage");
const MembersPage = lazyPage(() => import("../features/group/members/members-page"), "MembersPage");
const MinutesStep = lazyPage(() => import("../features/group/members/minutes-step"), "MinutesStep");
const RosterStep = lazyPage(() => import("../features/group/members/roster-step"), "RosterStep");
const MemberStep = lazyPage(() => import("../features/group/members/member-step"), "MemberStep");
const AddStep = lazyPage(() => import("../features/group/members/add-step"), "AddStep");
const CheckStep = lazyPage(() => import("../features/group/members/check-step"), "CheckStep");
const MinutesPage = lazyPage(() => import("../features/group/members/minutes-page"), "MinutesPage");
const PayoutPage = lazyPage(() => import("../features/group/payout/payout-page"), "PayoutPage");
const ProposePage = lazyPage(() => import("../features/group/payout/propose-page"), "ProposePage");
const DecidePage = lazyPage(() => import("../features/group/payout/decide-page"), "DecidePage");
const PickupPointsPage = lazyPage(() => import("../features/pickup/pickup-points-page"), "PickupPointsPage");
const PickupPointPage = lazyPage(() => import("../features/pickup/pickup-point-page"), "PickupPointPage");
const AskOutletPage = lazyPage(() => import("../features/pickup/ask-outlet-page"), "AskOutletPage");
const EntrustedListPage = lazyPage(() => import("../features/pickup/entrusted-list-page"), "EntrustedListPage");
const EntrustedPage = lazyPage(() => import("../features/pickup/entrusted-page"), "EntrustedPage");
const ShopPage = lazyPage(() => import("../features/group/shop/shop-page"), "ShopPage");
const ShopPartPage = lazyPage(() => import("../features/group/shop/shop-part-page"), "ShopPartPage");
const PromotionRoom = lazyPage(() => import("../features/promotions/promotion-room"), "PromotionRoom");
const ProductListPage = lazyPage(() => import("../features/products/product-list-page"), "ProductListPage");
const NewProductPage = lazyPage(() => import("../features/products/new-product-page"), "NewProductPage");
const ProductPage = lazyPage(() => import("../features/products/product-page"), "ProductPage");
const EditProductPage = lazyPage(() => import("../features/products/edit-product-page"), "EditProductPage");
const DemandPage = lazyPage(() => import("../features/demand/demand-page"), "DemandPage");
const AuditPage = lazyPage(() => import("../features/audit/audit-page"), "AuditPage");
const StockPage = lazyPage(() => import("../features/stock/stock-page"), "StockPage");
const ShelfPage = lazyPage(() => import("../features/stock/shelf-page"), "ShelfPage");
const PricePage = lazyPage(() => import("../features/stock/price-page"), "PricePage");
const CountOnePage = lazyPage(() => import("../features/stock/count-page"), "CountOnePage");
const CountAllPage = lazyPage(() => import("../features/stock/count-page"), "CountAllPage");
const ImportPage = lazyPage(() => import("../features/stock/import-page"), "ImportPage");
const OutboxPage = lazyPage(() => import("../features/outbox/outbox-page"), "OutboxPage");
const JoiningPage = lazyPage(() => import("../features/joining/joining-page"), "JoiningPage");
const QuestionPage = lazyPage(() => import("../features/joining/question-page"), "QuestionPage");
const JoiningMemberPage = lazyPage(() => import("../features/joining/row-page"), "MemberPage");
const SupplierPage = lazyPage(() => import("../features/joining/row-page"), "SupplierPage");
const ApplicationListPage = lazyPage(
  () => import("../features/applications/application-list-page"),
  "ApplicationListPage",
);
const ApplicationPage = lazyPage(() => import("../features/applications/application-page"), "ApplicationPage");
const DecisionPage = lazyPage(() => import("../features/applications/decision-page"), "DecisionPage");
const SuspendPage = lazyPage(() => import("../features/selling/selling-page"), "SuspendPage");
const ReopenPage = lazyPage(() => import("../features/selling/selling-page"), "ReopenPage");
const RecoveryListPage = lazyPage(() => import("../features/recovery/recovery-list-page"), "RecoveryListPage");
const RecoveryFormPage = lazyPage(() => import("../features/recovery/recovery-form-page"), "RecoveryFormPage");
const DevicesPage = lazyPage(() => import("../features/devices/devices-page"), "DevicesPage");
const DemoMessagesPage = lazyPage(() => import("../features/demo-messages/demo-messages-page"), "DemoMessagesPage");
const OfficeAuditPage = lazyPage(() => import("../features/audit/office-audit-page"), "OfficeAuditPage");
const OverviewPage = lazyPage(() => import("../features/office/overview-page"), "OverviewPage");
const SellerListPage = lazyPage(() => import("../features/office/seller-list-page"), "SellerListPage");
const OfficeSellerPage = lazyPage(() => import("./office-seller-page"), "OfficeSellerPage");
const MapPage = lazyPage(() => import("../features/office/map-page"), "MapPage");
const SalesPage = lazyPage(() => import("../features/office/sales-page"), "SalesPage");
const OperatorRoom = lazyPage(() => import("../features/operator/operator-room"), "OperatorRoom");

const SellerComplaintsPage = lazyPage(
  () => import("../features/complaints/complaint-list-page"),
  "SellerComplaintsPage",
);
const OfficeComplaintsPage = lazyPage(
  () => import("../features/complaints/complaint-list-page"),
  "OfficeComplaintsPage",
);
const SellerComplaintPage = lazyPage(() => import("../features/complaints/complaint-page"), "SellerComplaintPage");
const OfficeComplaintPage = lazyPage(() => import("../features/complaints/complaint-page"), "OfficeComplaintPage");

/**
 * The addresses of the app and what stands at each. The way in and the home page come with the first load; every
 * other page is a chunk of its own.
 */
export function WorkApp({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Routes>
          <Route path="/masuk" element={<SignInPage />} />
          <Route
            element={
              <PageBoundary>
                <Outlet />
              </PageBoundary>
            }
          >
            <Route path="/kotak-pesan" element={<DemoMessagesPage />} />
            <Route path="/operator/*" element={<OperatorRoom />} />
          </Route>
          <Route element={<RequireSession />}>
            <Route element={<Shell />}>
              <Route index element={<Home />} />
              <Route path="/beranda" element={<HomePage />} />
              <Route path="/pesanan" element={<OrderListPage />} />
              <Route path="/pesanan/:id" element={<OrderPage />} />
              <Route path="/pesanan/:id/batal" element={<CancelPage />} />
              <Route path="/pesanan/:id/kurang" element={<CutPage />} />
              <Route path="/pesanan/:id/paket" element={<ParcelPage />} />
              <Route path="/pesanan/:id/rak" element={<PutBackPage />} />
              <Route path="/pesanan/:id/:screen" element={<StepPage />} />
              <Route path="/titipan" element={<EntrustedListPage />} />
              <Route path="/titipan/:id" element={<EntrustedPage />} />
              <Route path="/stok" element={<StockPage />} />
              <Route path="/stok/hitung" element={<CountAllPage />} />
              <Route path="/stok/impor" element={<ImportPage />} />
              <Route path="/stok/:id" element={<ShelfPage />} />
              <Route path="/stok/:id/hitung" element={<CountOnePage />} />
              <Route path="/stok/:id/harga" element={<PricePage />} />
              <Route path="/komplain" element={<SellerComplaintsPage />} />
              <Route path="/komplain/:id" element={<SellerComplaintPage />} />
              <Route path="/dinas/komplain" element={<OfficeComplaintsPage />} />
              <Route path="/dinas/komplain/:id" element={<OfficeComplaintPage />} />
              <Route path="/menunggu" element={<OutboxPage />} />
              <Route path="/uang" element={<MoneyPage />} />
              <Route path="/uang/kirim" element={<SendPage />} />
              <Route path="/uang/kiriman" element={<PayoutListPage />} />
              <Route path="/uang/laporan" element={<StatementPage />} />
              <Route path="/uang/kiriman/:id/:screen" element={<DecidePayoutPage />} />
              <Route path="/akun" element={<AccountPage />} />
              <Route path="/produk">
                <Route index element={<ProductListPage />} />
                <Route path="baru" element={<NewProductPage />} />
                <Route path="dicari" element={<DemandPage />} />
                <Route path=":id" element={<ProductPage />} />
                <Route path=":id/ubah" element={<EditProductPage />} />
              </Route>
              <Route path="/kelompok">
                <Route index element={<GroupPage />} />
                <Route path="anggota" element={<MembersPage />} />
                <Route path="anggota/ubah" element={<MinutesStep />} />
                <Route path="anggota/ubah/susunan" element={<RosterStep />} />
                <Route path="anggota/ubah/susunan/:id" element={<MemberStep />} />
                <Route path="anggota/ubah/tambah" element={<AddStep />} />
                <Route path="anggota/ubah/periksa" element={<CheckStep />} />
                <Route path="rapat" element={<MinutesPage />} />
                <Route path="rekening" element={<PayoutPage />} />
                <Route path="rekening/usul" element={<ProposePage />} />
                <Route path="rekening/:screen" element={<DecidePage />} />
                <Route path="titik-ambil" element={<PickupPointsPage />} />
                <Route path="titik-ambil/minta" element={<AskOutletPage />} />
                <Route path="titik-ambil/:id" element={<PickupPointPage />} />
                <Route path="toko" element={<ShopPage />} />
                <Route path="toko/:part" element={<ShopPartPage />} />
                <Route path="promo/*" element={<PromotionRoom />} />
                <Route path="riwayat" element={<AuditPage />} />
              </Route>
              <Route path="/daftar" element={<JoiningPage />} />
              <Route path="/daftar/:question" element={<QuestionPage />} />
              <Route path="/daftar/members/:row" element={<JoiningMemberPage />} />
              <Route path="/daftar/suppliers/:row" element={<SupplierPage />} />
              <Route path="/dinas/pengajuan" element={<ApplicationListPage />} />
              <Route path="/dinas/pengajuan/:id" element={<ApplicationPage />} />
              <Route path="/dinas/pengajuan/:id/:decision" element={<DecisionPage />} />
              <Route path="/dinas/penjual/:id/hentikan" element={<SuspendPage />} />
              <Route path="/dinas/penjual/:id/buka" element={<ReopenPage />} />
              <Route path="/dinas/pemulihan" element={<RecoveryListPage />} />
              <Route path="/dinas/pemulihan/baru" element={<RecoveryFormPage />} />
              <Route path="/akun/perangkat" element={<DevicesPage />} />
              <Route path="/dinas">
                <Route index element={<OverviewPage />} />
                <Route path="penjual" element={<SellerListPage />} />
                <Route path="penjual/:id" element={<OfficeSellerPage />} />
                <Route path="penjual/:id/riwayat" element={<OfficeAuditPage />} />
                <Route path="peta" element={<MapPage />} />
                <Route path="laporan" element={<SalesPage />} />
              </Route>
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

function Home() {
  const identity = useSession((session) => session.identity);
  return identity && <Navigate to={homeOf(identity)} replace />;
}
