import type { SearchTypes } from "@medusajs/framework/types";
import type { Bindings } from "../database";
import { invalid } from "../errors";
import type { IndexPlan, PlannedField } from "../schema/plan";
import { columnType } from "../schema/tables";
import { type ColumnValue, columnValue, storable } from "../write/values";

/** How a filter's field is compared. */
interface Target {
  path: string;
  column: string;
  type: string;
  field: Pick<PlannedField, "kind" | "isDate" | "isArray">;
  bindings: Bindings;
}

/** Deeper trees are refused: nobody writes them by hand, and they would exhaust the stack. */
const DEEPEST = 200;

/**
 * A filter tree as a condition on the rows `r`. Values are bound, never written into the statement.
 * @param byId allows the primary key even when it is not declared filterable
 * @throws MedusaError INVALID_DATA for unknown or unfilterable fields, unknown operators and values of the wrong kind
 */
export function compileFilters(
  filters: SearchTypes.SearchFilters,
  plan: IndexPlan,
  bindings: Bindings,
  { byId = false } = {},
): string {
  const fields = new Map(plan.fields.map((field) => [field.path, field]));
  const target = (path: string): Target => {
    if (byId && path === plan.primaryKey) {
      return { path, column: "r.id", type: "text", field: { kind: "text", isDate: false, isArray: false }, bindings };
    }
    const field = fields.get(path);
    if (!field) throw invalid(`There is no field "${path}" to filter by`);
    if (field.kind === "geo") throw invalid(`Places are searched by the geo option, not by a filter on "${path}"`);
    if (!field.isFilterable || !field.column) throw invalid(`Field "${path}" is not filterable`);
    return { path, column: `r.${field.column}`, type: columnType({ ...field, isArray: false }), field, bindings };
  };
  const tree = (node: unknown, depth: number): string => {
    if (depth > DEEPEST) throw invalid(`Filters can be nested ${DEEPEST} deep`);
    if (!isObject(node)) throw invalid("A filter must be an object");
    const given = Object.entries(node).filter(([, value]) => value !== undefined);
    return given.map(([key, value]) => part(key, value, depth + 1)).join(" AND ") || "TRUE";
  };
  const part = (key: string, value: unknown, depth: number): string => {
    if (key === "$and") return branches(key, value, depth).join(" AND ") || "TRUE";
    if (key === "$or") return `(${branches(key, value, depth).join(" OR ") || "FALSE"})`;
    if (key === "$not") return `(${tree(value, depth)}) IS NOT TRUE`;
    if (key.startsWith("$")) throw invalid(`Filters have no operator "${key}"`);
    return compileField(target(key), value);
  };
  const branches = (key: string, value: unknown, depth: number): string[] => {
    if (!Array.isArray(value)) throw invalid(`"${key}" needs a list of filters`);
    return value.map((branch) => `(${tree(branch, depth)})`);
  };
  return tree(filters, 0);
}

function compileField(target: Target, condition: unknown): string {
  if (Array.isArray(condition)) return isIn(target, condition);
  if (!isObject(condition)) return equals(target, condition);
  const operators = Object.entries(condition).filter(([, value]) => value !== undefined);
  if (operators.length === 0) throw invalid(`The filter on "${target.path}" is empty`);
  return operators.map(([operator, value]) => `(${compileOperator(target, operator, value)})`).join(" AND ");
}

const COMPARISONS: Record<string, string> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" };

function compileOperator(target: Target, operator: string, value: unknown): string {
  const comparison = Object.hasOwn(COMPARISONS, operator) ? COMPARISONS[operator] : undefined;
  if (comparison) return anyElement(target, (element) => `${element} ${comparison} ${bind(target, value)}`);
  switch (operator) {
    case "$eq":
      return equals(target, value);
    case "$ne":
      return `(${equals(target, value)}) IS NOT TRUE`;
    case "$in":
      return isIn(target, listOf(target, operator, value));
    case "$nin":
      return `(${isIn(target, listOf(target, operator, value))}) IS NOT TRUE`;
    case "$exists":
      if (typeof value !== "boolean") throw invalid(`$exists on "${target.path}" must be true or false`);
      return `${target.column} IS ${value ? "NOT NULL" : "NULL"}`;
    case "$contains":
      return containsAll(target, Array.isArray(value) ? value : [value]);
    case "$overlaps":
      return isIn(target, listOf(target, operator, value));
    case "$prefix":
      return anyElement(target, (element) => `starts_with(${element}, ${bindText(target, operator, value)})`);
    case "$like":
      return anyElement(target, (element) => `strpos(${element}, ${bindText(target, operator, value)}) > 0`);
    default:
      throw invalid(`Filters have no operator "${operator}"`);
  }
}

function equals(target: Target, value: unknown): string {
  if (value === null) return `${target.column} IS NULL`;
  if (target.field.isArray) return `${target.column} @> ${bindList(target, [value])}`;
  return `${target.column} = ${bind(target, value)}`;
}

function isIn(target: Target, values: unknown[]): string {
  const some = values.filter((value) => value !== null);
  const list = target.field.isArray
    ? `${target.column} && ${bindList(target, some)}`
    : `${target.column} = ANY(${bindList(target, some)})`;
  return some.length < values.length ? `(${list} OR ${target.column} IS NULL)` : list;
}

function containsAll(target: Target, values: unknown[]): string {
  if (target.field.isArray) return `${target.column} @> ${bindList(target, values)}`;
  return values.map((value) => equals(target, value)).join(" AND ") || "TRUE";
}

function anyElement({ column, field }: Target, condition: (element: string) => string): string {
  if (!field.isArray) return condition(column);
  return `EXISTS (SELECT 1 FROM unnest(${column}) AS element WHERE ${condition("element")})`;
}

function bind(target: Target, value: unknown): string {
  return target.bindings.add(comparable(target, value), target.type);
}

function bindList(target: Target, values: unknown[]): string {
  return target.bindings.add(
    values.map((value) => comparable(target, value)),
    `${target.type}[]`,
  );
}

function bindText({ path, field, bindings }: Target, operator: string, value: unknown): string {
  if (field.kind !== "text" || typeof value !== "string") {
    throw invalid(`${operator} on "${path}" needs a text field and a text`);
  }
  return bindings.add(storable(value), "text");
}

function comparable({ path, field }: Target, value: unknown): ColumnValue {
  const read = columnValue(field, value instanceof Date && !field.isDate ? value.toISOString() : value);
  if (read === undefined) throw invalid(`The filter on "${path}" has a value that is no ${KIND_NAMES[field.kind]}`);
  return read;
}

const KIND_NAMES = { text: "text", number: "number or date", boolean: "true or false", geo: "place" };

function listOf({ path }: Target, operator: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalid(`${operator} on "${path}" needs a list`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
}
