// @ts-check

/**
 * The last words of a start: where everything is and who may sign in.
 * @param {import("./runtime.mjs").Runtime} runtime
 * @param {string} dataDir
 * @returns {string}
 */
export function summary({ urls, accounts }, dataDir) {
  const addresses = [
    ["Shop", urls.storefront],
    ["Work app", urls.admin],
    ["Backend", urls.backend],
    ...(urls.simulator ? [["Midtrans simulator", urls.simulator]] : []),
  ];
  const people = accounts.map(({ role, name, seller, phone, pin }) => [role, name, seller ?? "", phone, pin]);
  return [
    "",
    table(["Open", "Address"], addresses),
    "",
    table(["Demo account", "Name", "Seller", "Phone", "PIN"], people),
    "",
    `Data and logs: ${dataDir}. Stop with Ctrl+C.`,
  ].join("\n");
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  /** @param {string[]} row */
  const line = (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [line(head), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
}
