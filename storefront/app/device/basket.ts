import type { SellerKind } from "@pasar/contracts/catalogue";
import type { BasketGoods } from "@pasar/contracts/outlets";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keptOnDevice } from "./storage";

/** The contract's largest quantity of one line. */
export const MOST_PIECES = 999;

/** One product in the basket, with all that is needed to show it without a signal. */
export interface BasketLine extends BasketGoods {
  quantity: number;
  seller: { id: string; handle: string; name: string; kind: SellerKind };
}

interface Basket {
  lines: BasketLine[];
  /** Seller id -> the voucher code that was typed, or came with a shared link. */
  vouchers: Record<string, string>;
  /** `opened` is false until the device's copy has been read. */
  opened: boolean;
  /** Takes the code of the link that led to the product, if there was one. */
  add: (line: Omit<BasketLine, "quantity">, quantity: number, voucher?: string) => void;
  setQuantity: (variantId: string, quantity: number) => void;
  remove: (variantIds: string[]) => void;
  acceptPrice: (variantId: string, price: number) => void;
  /** Puts other lines in place of all. */
  replace: (lines: BasketLine[]) => void;
}

/** The shopper's basket: kept on this device, over all sellers. */
export const useBasket = create<Basket>()(
  persist(
    (set) => ({
      lines: [],
      vouchers: {},
      opened: false,
      add: (line, quantity, voucher) =>
        set(({ lines, vouchers }) => ({
          lines: withAdded(lines, line, quantity),
          vouchers: { ...vouchers, ...(voucher && { [line.seller.id]: voucher }) },
        })),
      setQuantity: (variantId, quantity) =>
        set(({ lines }) => ({ lines: withChanged(lines, variantId, { quantity: withinLimits(quantity) }) })),
      remove: (variantIds) =>
        set(({ lines }) => ({ lines: lines.filter((line) => !variantIds.includes(line.variant_id)) })),
      acceptPrice: (variantId, price) => set(({ lines }) => ({ lines: withChanged(lines, variantId, { price }) })),
      replace: (lines) => set({ lines }),
    }),
    keptOnDevice<Basket, Pick<Basket, "lines" | "vouchers">>("pasar-basket", ({ lines, vouchers }) => ({
      lines,
      vouchers,
    })),
  ),
);

function withinLimits(quantity: number): number {
  return Math.min(MOST_PIECES, Math.max(1, Math.trunc(quantity) || 1));
}

function withChanged(lines: BasketLine[], variantId: string, change: Partial<BasketLine>): BasketLine[] {
  return lines.map((line) => (line.variant_id === variantId ? { ...line, ...change } : line));
}

/** The newest price and picture win: the shopper has just seen them. */
function withAdded(lines: BasketLine[], line: Omit<BasketLine, "quantity">, quantity: number): BasketLine[] {
  const held = lines.find((other) => other.variant_id === line.variant_id);
  if (!held) return [...lines, { ...line, quantity: withinLimits(quantity) }];
  return withChanged(lines, line.variant_id, { ...line, quantity: withinLimits(held.quantity + quantity) });
}

/** The lines of one seller, in the order they came. `subtotal` is rupiah. */
export interface BasketGroup {
  seller: BasketLine["seller"];
  lines: BasketLine[];
  subtotal: number;
}

/** Groups a basket by seller; sellers stay in the order of their first line. */
export function groupBySeller(lines: BasketLine[]): BasketGroup[] {
  const groups = new Map<string, BasketGroup>();
  for (const line of lines) {
    const group = groups.get(line.seller.id) ?? { seller: line.seller, lines: [], subtotal: 0 };
    group.lines.push(line);
    group.subtotal += line.price * line.quantity;
    groups.set(line.seller.id, group);
  }
  return [...groups.values()];
}

/** Pieces in the basket. */
export function countPieces(lines: BasketLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}
