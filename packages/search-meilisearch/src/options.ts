import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const optionsSchema = z.strictObject({
  host: z.url({ protocol: /^https?$/ }),
  apiKey: z.string().min(1),
  timeoutMs: z.int().min(100).max(600_000).default(5_000),
  taskTimeoutMs: z.int().min(100).max(3_600_000).default(300_000),
  retries: z.int().min(0).max(10).default(3),
  batchBytes: z.int().min(1_000).max(1_000_000_000).default(10_000_000),
});

/** How to reach Meilisearch and how patient to be. */
export interface MeilisearchOptions {
  /** Where the server answers, for example `http://meilisearch:7700`. */
  host: string;
  /** A key that may do what the README lists. It stays in the backend and in no log. */
  apiKey: string;
  /** Milliseconds for one request. Default 5,000. */
  timeoutMs?: number;
  /** Longest wait for a write to be applied, milliseconds. Default 300,000. */
  taskTimeoutMs?: number;
  /** How often a write that did not get through is sent again; a search is sent again once at most. Default 3. */
  retries?: number;
  /** Largest body of one write, bytes; below the server's own limit of 100 MB. Default 10,000,000. */
  batchBytes?: number;
}

/** The options with their defaults. */
export type ResolvedOptions = z.output<typeof optionsSchema>;

/** Reads the options. Throws MedusaError INVALID_ARGUMENT that names each wrong one, never its value. */
export function resolveOptions(options: unknown): ResolvedOptions {
  const read = optionsSchema.safeParse(options);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) =>
    issue.code === "unrecognized_keys"
      ? `no option is called ${issue.keys.join(", ")}`
      : `${issue.path.join(".") || "options"}: ${expectation(issue.path[0])}`,
  );
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The Meilisearch search provider cannot start: ${[...new Set(wrong)].join("; ")}.`,
  );
}

function expectation(option: PropertyKey | undefined): string {
  if (option === "host") return "must be the address of the server, with http:// or https://";
  if (option === "apiKey") return "must be a key of the server";
  if (option === undefined) return "must be given";
  return "must be a whole number within its limits";
}
