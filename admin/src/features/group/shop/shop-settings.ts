import type { ShopSettings, ShopSettingsChange } from "@pasar/contracts/shop-settings";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api } from "../../../lib/api";
import { useSend } from "../use-send";

const SHOP_KEY = ["shop-settings"];

/** What one screen changes; the rest of the settings stays. */
export type ShopPart = Partial<Omit<ShopSettingsChange, "version">>;

/** `GET /seller/shop`. */
export function useShop() {
  return useQuery({
    queryKey: SHOP_KEY,
    queryFn: ({ signal }) => api<ShopSettings>("/seller/shop", { signal }),
  });
}

/** Sends one part of the settings with the rest as it is, and goes back to the overview. */
export function useSaveShop(settings: ShopSettings) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { send, ...state } = useSend<ShopSettings>();
  const save = async (part: ShopPart): Promise<void> => {
    const { version, story, phone, address, hours, takes_cash, delivery, distance_delivery, pickup, closed_until } =
      settings;
    const whole = {
      version,
      story,
      phone,
      address,
      hours,
      takes_cash,
      delivery,
      distance_delivery,
      pickup,
      closed_until,
      ...part,
    };
    const saved = await send("/seller/shop", whole);
    if (!saved) return void client.invalidateQueries({ queryKey: SHOP_KEY });
    client.setQueryData(SHOP_KEY, saved);
    await navigate("/kelompok/toko", { replace: true });
  };
  return { save, ...state };
}
