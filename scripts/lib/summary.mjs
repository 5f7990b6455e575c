// @ts-check
import path from "node:path";

/**
 * The last words of a start: where everything is and who may sign in.
 * @param {import("./runtime.mjs").Runtime} runtime
 * @param {string} dataDir
 * @returns {string}
 */
export function summary({ urls, accounts, operators }, dataDir) {
  const addresses = [
    ["Shop", urls.storefront],
    ["Work app", urls.admin],
    ["Backend", urls.backend],
    ...(urls.simulator ? [["Midtrans simulator", urls.simulator]] : []),
  ];
  const shown = [...oneSellerOfEachKind(accounts), ...oneOfficer(accounts)];
  const people = shown.map(({ role, name, seller, phone, pin }) => [role, name, seller ?? "", phone, pin]);
  return [
    "",
    table(["Open", "Address"], addresses),
    "",
    table(["Demo account", "Name", "Seller", "Phone", "PIN"], people),
    "",
    table(
      [`Operator (${urls.admin}/operator)`, "Email", "Password"],
      operators.map(({ name, email, password }) => [name, email, password]),
    ),
    "",
    `All ${accounts.length} demo accounts: ${path.join(dataDir, "runtime.json")}.`,
    `Data and logs: ${dataDir}. Stop with Ctrl+C.`,
  ].join("\n");
}

/**
 * The members of the first seller and of the first with other roles: a group and an outlet.
 * @param {import("./runtime.mjs").Runtime["accounts"]} accounts
 */
function oneSellerOfEachKind(accounts) {
  const firstOf = (/** @type {string} */ role) => accounts.find((account) => account.role === role)?.seller;
  const sellers = [firstOf("ketua"), firstOf("penanggung_jawab")];
  return accounts.filter(({ seller }) => sellers.includes(seller));
}

/**
 * The officer who decides about applications.
 * @param {import("./runtime.mjs").Runtime["accounts"]} accounts
 */
function oneOfficer(accounts) {
  return accounts.filter(({ role }) => role === "dinsos_kabupaten").slice(0, 1);
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
