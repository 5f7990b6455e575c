import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, readTable, SpreadsheetError, writeCsv, writeXlsx } from ".";

function codeOf(file: Buffer): Promise<string> {
  const told = (error: unknown) => (error instanceof SpreadsheetError ? error.code : String(error));
  return readTable(file).then(() => "taken", told);
}

/** A ZIP file with one entry of zeros; `told` is the size it claims to have. */
function bomb(bytes: number, told = bytes): Buffer {
  const data = deflateRawSync(Buffer.alloc(bytes));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(told, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(told, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, entry, name, end]);
}

const table: Cell[][] = [
  ["Nama", "Harga", "Stok"],
  ['Keripik; pedas "asli"', 12_500, 0],
  ['=HYPERLINK("http://contoh.id")', 1, 2],
  ["@SUM(A1)", null, 5],
  ["Barang ✨ سلة", 3, 4],
];

describe("tables", () => {
  it("come back from XLSX as they were, and numbers stay numbers", async () => {
    const read = await readTable(await writeXlsx("Stok", table, [20, 10, 10]));
    expect(read).toEqual({ rows: table, formulas: [] });
  });

  it("come back from CSV as they were, with numbers as text", async () => {
    const read = await readTable(await writeCsv(table));
    const asText = table.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    expect(read).toEqual({ rows: asText, formulas: [] });
  });

  it("never write a cell that a spreadsheet program would run", async () => {
    const texts = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string())
      .map(([sign, rest]) => sign + rest);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const csv = (await writeCsv([[text]])).toString().replace(/^\uFEFF/, "");
        expect(csv).toMatch(/^"?'/);
      }),
    );
  });

  it("tell where formulas stand and never work them out", async () => {
    const csv = await readTable(Buffer.from("Nama;Harga\nKeripik;=1+1\n@cmd;5\nTelepon;+62 812\nMinus;-5\n"));
    expect(csv.formulas).toEqual([
      { row: 1, column: 1 },
      { row: 2, column: 0 },
    ]);
    expect(csv.rows.slice(1)).toEqual([["Keripik"], [null, "5"], ["Telepon", "+62 812"], ["Minus", "-5"]]);
    const cells = new Map([["1,1", { value: 9, formula: "4+5" }]]);
    const { writeXlsx: writeWorkbook } = await import("hucre/xlsx");
    const workbook = await writeWorkbook({ sheets: [{ name: "A", rows: [["Nama", "Harga"]], cells }] });
    const xlsx = await readTable(Buffer.from(workbook));
    expect(xlsx.formulas).toEqual([{ row: 1, column: 1 }]);
    expect(xlsx.rows).toEqual([["Nama", "Harga"]]);
  });

  it.each(["Nama,Harga\nA,1", "Nama;Harga\r\nA;1", "Nama\tHarga\nA\t1", "\uFEFFNama;Harga\nA;1\n;;\n\n"])(
    "are read from CSV whoever wrote it: %j",
    async (text) => {
      const { rows } = await readTable(Buffer.from(text));
      expect(rows).toEqual([
        ["Nama", "Harga"],
        ["A", "1"],
      ]);
    },
  );
});

describe("files that are not taken", () => {
  it.each<[string, Buffer, string]>([
    ["nothing", Buffer.alloc(0), "empty"],
    ["only empty rows", Buffer.from(";;\n;;\n"), "empty"],
    ["more than 2 MB", Buffer.alloc(2 * 1024 * 1024 + 1, "a"), "too_big"],
    ["more than 5,000 rows", Buffer.from("a\n".repeat(5_002)), "too_many_rows"],
    ["more than 50 columns", Buffer.from("a;".repeat(60)), "too_big"],
    ["a decompression bomb", bomb(200 * 1024 * 1024), "too_big"],
    ["a decompression bomb that tells another size", bomb(200 * 1024 * 1024, 10), "too_big"],
    ["a ZIP file that is no workbook", bomb(10), "unreadable"],
    ["half a ZIP file", Buffer.from("PK\u0003\u0004rest"), "unreadable"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "unreadable"],
  ])("%s", async (_, file, code) => expect(await codeOf(file)).toBe(code));
});
