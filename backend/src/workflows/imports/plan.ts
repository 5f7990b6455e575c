import type { ProductCreate } from "@pasar/contracts/products";

/** A change of one variant: each value with the one it replaces. Rupiah and pieces. */
export interface PlannedEdit {
  variant_id: string;
  price: { from: number; to: number } | null;
  stock: { from: number; to: number } | null;
}

/** What a file whose rows are all right would do. */
export interface ImportPlan {
  edits: PlannedEdit[];
  creations: ProductCreate[];
  unchanged_count: number;
}

export const EMPTY_PLAN: ImportPlan = { edits: [], creations: [], unchanged_count: 0 };
