import type { SearchTypes } from "@medusajs/framework/types";
import { refuse } from "./errors";
import { type FieldPlan, isOrdered } from "./field-plan";
import { literal } from "./literal";

type Filters = SearchTypes.SearchFilters;
type Type = SearchTypes.SearchFieldKind | undefined;
type Condition = (attribute: string, value: unknown, type: Type) => string;

const EVERYTHING = "";
/** True for no document: the list of values is empty. */
const nothing = (attribute: string): string => `${attribute} IN []`;

const COMPARISONS = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const;

const CONDITIONS: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ["$eq", (attribute, value, type) => oneOf(attribute, [value], type)],
  ["$ne", (attribute, value, type) => negated(oneOf(attribute, [value], type))],
  ["$in", (attribute, value, type) => oneOf(attribute, listOf(attribute, value), type)],
  ["$nin", (attribute, value, type) => negated(oneOf(attribute, listOf(attribute, value), type))],
  ["$overlaps", (attribute, value, type) => oneOf(attribute, listOf(attribute, value), type)],
  ["$contains", containing],
  ["$exists", existing],
  ...Object.entries(COMPARISONS).map(([operator, sign]): [string, Condition] => [operator, comparing(sign)]),
]);

/**
 * Compiles a filter tree into Meilisearch's filter language; an empty text when nothing is filtered. With a plan, only
 * filterable fields and values of their type are let through; deletes have none, and the server checks their fields.
 * Throws MedusaError INVALID_DATA.
 */
export function compileFilters(filters: Filters | undefined, plan?: FieldPlan): string {
  return filters ? compile(filters, plan) : EVERYTHING;
}

/** Joins conditions that must all hold. */
export function allOf(conditions: string[]): string {
  const real = conditions.filter((condition) => condition !== EVERYTHING);
  return real.length > 1 ? real.map(grouped).join(" AND ") : (real[0] ?? EVERYTHING);
}

/** An attribute's name as the filter language takes it. */
export function attributeOf(path: string): string {
  return /^[a-z][a-z0-9_.]*$/.test(path) ? path : literal(path);
}

/** True where the field holds a value. */
export function filled(attribute: string): string {
  return `${attribute} EXISTS AND ${attribute} IS NOT NULL`;
}

/** Milliseconds since 1970 of a day or moment. Throws INVALID_DATA. */
export function momentOf(value: unknown): number {
  const moment = value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : value;
  return typeof moment === "number" && Number.isFinite(moment) ? moment : refuse(`${shown(value)} is no date`);
}

function compile(filters: Filters, plan: FieldPlan | undefined): string {
  return allOf(
    Object.entries(filters).map(([key, value]) => {
      if (key === "$and") return allOf(branches(key, value).map((branch) => compile(branch, plan)));
      if (key === "$or") return anyOf(branches(key, value).map((branch) => compile(branch, plan)));
      if (key === "$not") return compileNot(branchOf(key, value), plan);
      if (key.startsWith("$")) return refuse(`Filters know no "${key}"`);
      return predicate(key, value, plan?.filterable(key).type);
    }),
  );
}

/** The server's parser goes 150 levels deep, so what is negated twice is not negated at all. */
function compileNot(filters: Filters, plan: FieldPlan | undefined): string {
  const [[key, inner] = [], ...others] = Object.entries(filters);
  if (key === "$not" && others.length === 0) return compile(branchOf(key, inner), plan);
  return negated(compile(filters, plan));
}

function predicate(path: string, value: unknown, type: Type): string {
  const attribute = attributeOf(path);
  if (value === undefined) return refuse(`The filter on "${path}" has no value`);
  if (Array.isArray(value)) return oneOf(attribute, value, type);
  if (!isOperatorMap(value)) return oneOf(attribute, [value], type);
  const operators = Object.entries(value);
  if (operators.length === 0) return refuse(`The filter on "${path}" has no operator`);
  return allOf(
    operators.map(([operator, operand]) => {
      const condition = CONDITIONS.get(operator);
      return condition
        ? condition(attribute, operand, type)
        : refuse(`Meilisearch filters know no "${operator}" ("${path}")`);
    }),
  );
}

function oneOf(attribute: string, values: unknown[], type: Type): string {
  if (values.length === 0) return nothing(attribute);
  const present = values.filter((value) => value !== null).map((value) => written(attribute, value, type));
  const missing = present.length < values.length ? [negated(filled(attribute))] : [];
  if (present.length === 0) return missing.join("");
  const holding = present.length === 1 ? `${attribute} = ${present[0]}` : `${attribute} IN [${present.join(", ")}]`;
  return anyOf([holding, ...missing]);
}

function containing(attribute: string, value: unknown, type: Type): string {
  const values = Array.isArray(value) ? value : [value];
  return allOf(values.map((each) => oneOf(attribute, [each], type)));
}

function existing(attribute: string, value: unknown): string {
  if (typeof value !== "boolean") return refuse(`$exists on ${attribute} takes true or false`);
  return value ? filled(attribute) : negated(filled(attribute));
}

function comparing(sign: string): Condition {
  return (attribute, value, type) => {
    if (type && !isOrdered(type)) return refuse(`${attribute} is no number and no date, so it has no "${sign}"`);
    if (typeof value !== "number" && !(value instanceof Date) && type !== "date") {
      return refuse(`${attribute} ${sign} takes a number or a date`);
    }
    return `${attribute} ${sign} ${written(attribute, value, type)}`;
  };
}

function written(attribute: string, value: unknown, type: Type): string {
  if (type === "date" || value instanceof Date) return numeral(momentOf(value));
  if (typeof value === "number" && Number.isFinite(value)) return numeral(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string" && !(type && isOrdered(type))) return literal(value);
  return refuse(`${shown(value)} cannot be a value of ${attribute}`);
}

/** Quoted, because a bare minus or exponent is no word of the filter language everywhere. */
function numeral(value: number): string {
  return literal(String(value));
}

function anyOf(conditions: string[]): string {
  if (conditions.includes(EVERYTHING)) return EVERYTHING;
  return conditions.length > 1 ? conditions.map(grouped).join(" OR ") : (conditions[0] ?? EVERYTHING);
}

function negated(condition: string): string {
  if (condition === EVERYTHING) return refuse("$not of nothing leaves nothing to filter by");
  return `NOT (${condition})`;
}

function grouped(condition: string): string {
  return `(${condition})`;
}

function branches(key: string, value: unknown): Filters[] {
  return Array.isArray(value) ? value.map((branch) => branchOf(key, branch)) : refuse(`${key} takes a list of filters`);
}

function branchOf(key: string, value: unknown): Filters {
  return isOperatorMap(value) ? (value as Filters) : refuse(`${key} takes filters`);
}

function listOf(attribute: string, value: unknown): unknown[] {
  return Array.isArray(value) ? value : refuse(`The list of values for ${attribute} is no list`);
}

function isOperatorMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
