import { randomUUID } from "node:crypto";
import type { ErrorCode } from "@pasar/contracts/errors";
import type { ImportColumn, ImportProblem } from "@pasar/contracts/imports";
import type { PriceCeilings, ProductCategory, ProductCreate } from "@pasar/contracts/products";
import { HIGHEST_PRICE } from "@pasar/contracts/products";
import { MOST_PIECES, type StockRow } from "@pasar/contracts/stock";
import { formatRupiah, parseRupiah } from "@pasar/locale/money";
import type { Cell } from "@pasar/spreadsheet";
import { type Language, type MessageKey, say } from "../../locale/messages";
import { judgePrice } from "../catalogue/price-gate";
import type { ImportPlan, PlannedEdit } from "./plan";
import type { FileRow } from "./read-rows";

/** What the rows of a file are checked against. */
export interface ImportContext {
  rows: readonly StockRow[];
  categories: readonly ProductCategory[];
  /** Ceilings of the seller's staples, by variant. */
  ceilings: ReadonlyMap<string, PriceCeilings & { price_reason: string | null }>;
  language: Language;
}

type Problem = { column: ImportColumn; key: ErrorCode | MessageKey; values?: Record<string, string> };
type Checked = { problems: Problem[]; edit?: PlannedEdit; creation?: ProductCreate };

const SHORTEST_NAME = 3;
const LONGEST_NAME = 120;
const LONGEST_UNIT = 40;
const HEAVIEST_GRAMS = 1_000_000;

/** Checks every row. Gives the plan, and each problem with its row; a plan with problems must not be carried out. */
export function checkRows(
  rows: readonly FileRow[],
  context: ImportContext,
): { plan: ImportPlan; problems: ImportProblem[] } {
  const seen = new Set<string>();
  const known = indexOf(context);
  const checked = rows.map((row) => ({ row, ...checkRow(row, { ...context, ...known, seen }) }));
  const problems = checked.flatMap(({ row, problems: found }) =>
    found.map(({ column, key, values }) => ({ row: row.number, column, message: say(context.language, key, values) })),
  );
  const edits = checked.flatMap(({ edit }) => (edit && (edit.price || edit.stock) ? [edit] : []));
  const creations = checked.flatMap(({ creation }) => creation ?? []);
  return { plan: { edits, creations, unchanged_count: rows.length - edits.length - creations.length }, problems };
}

interface Known extends ImportContext {
  byId: ReadonlyMap<string, StockRow>;
  names: ReadonlySet<string>;
  categoryOf: ReadonlyMap<string, string>;
  /** Codes and names of the rows before. */
  seen: Set<string>;
}

function indexOf({ rows, categories }: ImportContext): Omit<Known, keyof ImportContext | "seen"> {
  const words = categories.flatMap(({ slug, name }) => [
    [slug.toLowerCase(), slug],
    [name.toLowerCase(), slug],
  ]);
  return {
    byId: new Map(rows.map((row) => [row.variant_id, row])),
    names: new Set(rows.map(({ title }) => title.toLowerCase())),
    categoryOf: new Map(words as [string, string][]),
  };
}

function checkRow(row: FileRow, known: Known): Checked {
  if (row.formulas.length > 0) {
    return { problems: row.formulas.map((column) => ({ column, key: "import_formula" })) };
  }
  const code = textOf(row.cells.Kode);
  return code ? checkEdit(row, code, known) : checkCreation(row, known);
}

function checkEdit({ cells }: FileRow, code: string, known: Known): Checked {
  const stock = known.byId.get(code);
  if (!stock) return { problems: [{ column: "Kode", key: "import_code_unknown" }] };
  if (isSeen(known, code)) return { problems: [{ column: "Kode", key: "import_code_twice" }] };
  const name = textOf(cells.Nama);
  const problems: Problem[] = [];
  if (name && name !== stock.title) problems.push({ column: "Nama", key: "import_name_changed" });
  const price = changeOf(cells.Harga, cells["Harga lama"], stock.price ?? 0, priceOf);
  const pieces = changeOf(cells.Stok, cells["Stok lama"], stock.on_hand, piecesOf);
  problems.push(...priceProblems(price, stock, known), ...stockProblems(pieces, stock));
  return { problems, edit: { variant_id: code, price: dueOf(price), stock: dueOf(pieces) } };
}

type Change = { from: number; to: number } | "none" | "wrong" | "old_wrong" | "moved";

/** An empty cell, or one that still holds what the file was made with, changes nothing. */
function changeOf(
  cell: Cell | undefined,
  old: Cell | undefined,
  present: number,
  read: (cell: Cell) => number | null,
): Change {
  if (cell === null || cell === undefined) return "none";
  const to = read(cell);
  if (to === null) return "wrong";
  const from = old === null || old === undefined ? present : read(old);
  if (from === null) return "old_wrong";
  if (to === from || to === present) return "none";
  return from === present ? { from, to } : "moved";
}

const dueOf = (change: Change) => (typeof change === "object" ? change : null);

function priceProblems(change: Change, { variant_id, price }: StockRow, { ceilings }: Known): Problem[] {
  if (change === "wrong") return [{ column: "Harga", key: "import_price_wrong" }];
  if (change === "old_wrong") return [{ column: "Harga lama", key: "import_old_wrong" }];
  if (change === "moved") {
    return [{ column: "Harga", key: "import_price_moved", values: { price: formatRupiah(price ?? 0) } }];
  }
  const ceiling = ceilings.get(variant_id);
  const verdict = typeof change === "object" && ceiling ? judgePrice(change.to, ceiling, ceiling.price_reason) : null;
  return verdict ? [{ column: "Harga", key: verdict }] : [];
}

function stockProblems(change: Change, { on_hand, reserved }: StockRow): Problem[] {
  if (change === "wrong") return [{ column: "Stok", key: "import_stock_wrong" }];
  if (change === "old_wrong") return [{ column: "Stok lama", key: "import_old_wrong" }];
  if (change === "moved") return [{ column: "Stok", key: "import_stock_moved", values: { on_hand: String(on_hand) } }];
  if (typeof change === "object" && change.to < reserved) {
    return [
      {
        column: "Stok",
        key: "stock_reserved_pieces",
        values: { on_hand: String(on_hand), reserved: String(reserved) },
      },
    ];
  }
  return [];
}

function checkCreation({ cells }: FileRow, known: Known): Checked {
  const name = textOf(cells.Nama);
  const category = known.categoryOf.get(textOf(cells.Kategori).toLowerCase());
  const unit = textOf(cells.Satuan);
  const price = priceOf(cells.Harga ?? null);
  const stock = piecesOf(cells.Stok ?? 0);
  const weight = gramsOf(cells["Berat (gram)"] ?? 0);
  const problems: Problem[] = nameProblems(name, known);
  const example = known.categories[0]?.name ?? "";
  if (!category) problems.push({ column: "Kategori", key: "import_category_unknown", values: { example } });
  if (unit.length < 1 || unit.length > LONGEST_UNIT) problems.push({ column: "Satuan", key: "import_unit_wrong" });
  if (price === null) problems.push({ column: "Harga", key: "import_price_wrong" });
  if (stock === null) problems.push({ column: "Stok", key: "import_stock_wrong" });
  if (weight === null) problems.push({ column: "Berat (gram)", key: "import_weight_wrong" });
  if (problems.length > 0 || !category || price === null || stock === null || weight === null) return { problems };
  return { problems, creation: creationOf({ name, category, unit, price, stock, weight }) };
}

function nameProblems(name: string, known: Known): Problem[] {
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return [{ column: "Nama", key: "import_name_wrong" }];
  if (known.names.has(name.toLowerCase())) return [{ column: "Nama", key: "import_name_exists" }];
  return isSeen(known, `name:${name.toLowerCase()}`) ? [{ column: "Nama", key: "import_name_twice" }] : [];
}

interface NewRow {
  name: string;
  category: string;
  unit: string;
  price: number;
  stock: number;
  weight: number;
}

/** Goods of a file travel within the village until somebody tells more of them. */
function creationOf({ name, category, unit, price, stock, weight }: NewRow): ProductCreate {
  return {
    id: randomUUID(),
    publish: true,
    pictures: [],
    name,
    description: "",
    unit,
    category,
    weight_grams: weight,
    size: null,
    food_form: null,
    shelf_life_days: null,
    ship_scope: "local",
    preorder_days: null,
    minimum_order: 1,
    licence: null,
    halal: null,
    price_reason: null,
    variant_kind: null,
    variants: [{ name: "", price, stock }],
  };
}

function isSeen({ seen }: Known, word: string): boolean {
  if (seen.has(word)) return true;
  seen.add(word);
  return false;
}

const textOf = (cell: Cell | undefined): string => String(cell ?? "").trim();

function wholeWithin(value: number | null, least: number, most: number): number | null {
  return value !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

function numberOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return cell !== null && /^\d{1,3}(\.\d{3})+$|^\d+$/.test(cell) ? Number(cell.replaceAll(".", "")) : null;
}

const piecesOf = (cell: Cell) => wholeWithin(numberOf(cell), 0, MOST_PIECES);
const gramsOf = (cell: Cell) => wholeWithin(numberOf(cell), 0, HEAVIEST_GRAMS);

function priceOf(cell: Cell): number | null {
  return wholeWithin(typeof cell === "string" ? parseRupiah(cell) : cell, 1, HIGHEST_PRICE);
}
