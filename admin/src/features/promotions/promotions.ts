import type { PromotionList } from "@pasar/contracts/promotion";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../lib/api";

export const PROMOTIONS_KEY = ["promotions"];
/** Where the promotions are listed in the app. */
export const PROMOTIONS_PATH = "/kelompok/promo";

/** `GET /seller/promotions`. */
export function usePromotions() {
  return useQuery({
    queryKey: PROMOTIONS_KEY,
    queryFn: ({ signal }) => api<PromotionList>("/seller/promotions", { signal }),
  });
}
