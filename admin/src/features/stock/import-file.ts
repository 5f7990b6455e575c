import type { ErrorBody } from "@pasar/contracts/errors";
import type { ImportReport } from "@pasar/contracts/imports";
import { ApiError, api, readFailure } from "../../lib/api";
import { useSession } from "../../lib/session";
import { currentLanguage } from "../../lib/text";

/** Sends a file as it is to be checked; applies nothing. Throws ApiError. */
export async function sendFile(file: File): Promise<ImportReport> {
  const response = await request("/seller/imports", { method: "POST", body: file }, "application/octet-stream");
  return (await response.json()) as ImportReport;
}

/** Downloads the table of products, or the template, to this phone. Throws ApiError. */
export async function downloadTable(format: "csv" | "xlsx", rows: "all" | "none"): Promise<void> {
  const response = await request(`/seller/stock-table?format=${format}&rows=${rows}`, {});
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${rows === "all" ? "produk-dan-stok" : "contoh-produk"}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** Begins to apply a checked file. */
export function applyFile(id: string): Promise<ImportReport> {
  return api<ImportReport>(`/seller/imports/${encodeURIComponent(id)}/apply`, { body: {} });
}

/** Reads how far a file has come. */
export function readReport(id: string, signal: AbortSignal): Promise<ImportReport> {
  return api<ImportReport>(`/seller/imports/${encodeURIComponent(id)}`, { signal });
}

async function request(path: string, init: RequestInit, contentType?: string): Promise<Response> {
  const headers = {
    authorization: `Bearer ${useSession.getState().token}`,
    "accept-language": currentLanguage(),
    ...(contentType ? { "content-type": contentType } : {}),
  };
  const response = await fetch(`/api${path}`, { ...init, headers }).catch(() => {
    throw new ApiError("no_signal");
  });
  if (response.ok) return response;
  const body = (await response.json().catch(() => null)) as ErrorBody | null;
  throw readFailure(response.status, body);
}
