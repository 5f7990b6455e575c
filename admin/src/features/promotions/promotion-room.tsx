import { Route, Routes } from "react-router";
import { NewPromotionPage, PromotionKindPage } from "./new-promotion-page";
import { PromotionListPage } from "./promotion-list-page";
import { PromotionPage } from "./promotion-page";

/** The promotions' pages, which few members enter: one chunk with their sentences. */
export function PromotionRoom() {
  return (
    <Routes>
      <Route index element={<PromotionListPage />} />
      <Route path="baru" element={<PromotionKindPage />} />
      <Route path="baru/:kind" element={<NewPromotionPage />} />
      <Route path=":id" element={<PromotionPage />} />
    </Routes>
  );
}
