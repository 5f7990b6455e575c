// @ts-check

/**
 * A statement that copies rows under new names.
 * @param {string} table
 * @param {string} source what follows `from`; names the row to copy `original`
 * @param {string} changes the columns of the copy that differ, as SQL of a jsonb object
 * @returns {string}
 */
export function copyRows(table, source, changes) {
  return `insert into ${table} select copied.*
    from ${source} cross join lateral jsonb_populate_record(null::${table}, to_jsonb(original) || ${changes}) copied`;
}
