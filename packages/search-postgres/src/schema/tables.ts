import type { Connection } from "../database";
import type { IndexPlan, PlannedField } from "./plan";

/** Names of the tables of one physical index. They come from its number, never from a name a caller gave. */
export interface Tables {
  /**
   * Lexemes without their positions and typed columns: what is matched, filtered, sorted and counted. Narrow, because a
   * common word reads much of it.
   */
  rows: string;
  /** The documents as they were given, and where their words stand. */
  documents: string;
  /** Every word of the index, and the fields it was seen in. */
  terms: string;
  /** Schema and name of the rows' table, as PostgreSQL's statistics name it. */
  statisticsOf: [schema: string, table: string];
}

export function tablesOf(schema: string, number: number): Tables {
  return {
    rows: `"${schema}"."rows_${number}"`,
    documents: `"${schema}"."documents_${number}"`,
    terms: `"${schema}"."terms_${number}"`,
    statisticsOf: [schema, `rows_${number}`],
  };
}

/** SQL type of a field's column. */
export function columnType({ kind, isArray }: PlannedField): string {
  const type = kind === "text" ? "text" : kind === "boolean" ? "boolean" : "double precision";
  return isArray ? `${type}[]` : type;
}

/**
 * Every column of the rows' table besides `id` and `tsv`, with its SQL type. Those of a fixed width come first: a row is
 * filtered by them without walking over its texts.
 */
export function columnsOf(plan: IndexPlan): { name: string; type: string }[] {
  const columns = plan.fields.flatMap((field) => {
    const { column, sortColumn, kind } = field;
    if (!column) return [];
    if (kind === "geo") {
      return [`${column}_lat`, `${column}_lng`].map((name) => ({ name, type: "double precision" }));
    }
    return [{ name: column, type: columnType(field) }, ...(sortColumn ? [{ name: sortColumn, type: "text" }] : [])];
  });
  return [...columns.filter(isFixed), ...columns.filter((column) => !isFixed(column))];
}

function isFixed({ type }: { type: string }): boolean {
  return type === "double precision" || type === "boolean";
}

export async function createTables(connection: Connection, plan: IndexPlan, tables: Tables): Promise<void> {
  const columns = columnsOf(plan).map(({ name, type }) => `${name} ${type}${type === "text" ? ' COLLATE "C"' : ""}`);
  await connection.query(
    `CREATE TABLE ${tables.rows} (${[...columns, 'id text COLLATE "C" PRIMARY KEY', "tsv tsvector NOT NULL"].join(", ")})`,
  );
  await connection.query(
    `CREATE TABLE ${tables.documents} (
      id text COLLATE "C" PRIMARY KEY, document json NOT NULL, positions tsvector NOT NULL
    )`,
  );
  await connection.query(
    `CREATE TABLE ${tables.terms} (
      word text COLLATE "C" PRIMARY KEY, fields integer NOT NULL, number bigint NOT NULL UNIQUE
    )`,
  );
  await connection.query(`CREATE INDEX ON ${tables.rows} USING gin (tsv) WITH (fastupdate = off)`);
  for (const index of plan.fields.flatMap(indexesOf)) await connection.query(`CREATE INDEX ON ${tables.rows} ${index}`);
}

function indexesOf({ column, sortColumn, isArray, isFilterable, isSortable, kind }: PlannedField): string[] {
  if (!column) return [];
  if (kind === "geo") return [`(${column}_lat, ${column}_lng)`];
  if (isArray) return isFilterable ? [`USING gin (${column}) WITH (fastupdate = off)`] : [];
  if (!isSortable) return [`(${column})`];
  const sorted = sortColumn ?? column;
  const both = [`(${sorted}, id)`, `(${sorted} DESC NULLS LAST, id)`];
  return sortColumn && isFilterable ? [`(${column})`, ...both] : both;
}

export async function dropTables(connection: Connection, { rows, documents, terms }: Tables): Promise<void> {
  await connection.query(`DROP TABLE IF EXISTS ${rows}, ${documents}, ${terms}`);
}
