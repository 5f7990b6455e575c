import type { ErrorCode } from "@pasar/contracts/errors";
import { type BadRequest, raw } from "./refusals";

/** What PostgreSQL cannot store: NUL characters and halves of surrogate pairs. */
export const UNSTORABLE_TEXTS = ["\u0000", "a\u0000b", "\ud83d ada", "ada\udc67"];

/** Longer than any field, of characters that take several bytes or several code points. */
export const VERY_LONG = "कि👩‍👩‍👧\u0301\u202e".repeat(60);

/** Where a text is due. */
export const NO_TEXTS = [undefined, null, 7, true, [], {}, ""];

/** Where a number is due. */
export const NO_NUMBERS = [undefined, null, "1", true, [], {}];

/** Numbers no amount and no quantity reaches. */
export const HUGE_NUMBERS = [2 ** 53, raw("1e309"), raw("-1e309"), raw("1e300")];

const MEGABYTES = 1024 * 1024;
const DEEP = 10_000;

/** Bodies that are no JSON object of a sensible size. Where no status is given any 4xx will do. */
export const ODD_BODIES: (Pick<BadRequest, "body" | "contentType"> & {
  name: string;
  status?: number;
  code?: ErrorCode;
})[] = [
  { name: "plain text", body: "halo", contentType: "text/plain", status: 415, code: "unsupported_media_type" },
  {
    name: "JSON that says it is text",
    body: "{}",
    contentType: "text/plain",
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a form",
    body: "a=b",
    contentType: "application/x-www-form-urlencoded",
    status: 415,
    code: "unsupported_media_type",
  },
  {
    name: "a multipart form",
    body: "--x--",
    contentType: "multipart/form-data; boundary=x",
    status: 415,
    code: "unsupported_media_type",
  },
  { name: "no content type", body: "{}", contentType: null, status: 415, code: "unsupported_media_type" },
  {
    name: "an unknown charset",
    body: "{}",
    contentType: "application/json; charset=klingon",
    status: 415,
    code: "unsupported_media_type",
  },
  { name: "half of a JSON object", body: '{"lines":[', status: 400, code: "invalid_json" },
  { name: "words", body: "halo", status: 400, code: "invalid_json" },
  { name: "null", body: "null", status: 400, code: "invalid_json" },
  { name: "a bare string", body: '"halo"', status: 400, code: "invalid_json" },
  { name: "an empty list", body: "[]" },
  { name: "lists in lists in lists", body: "[".repeat(DEEP) + "]".repeat(DEEP) },
  { name: "objects in objects in objects", body: `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}` },
  { name: "keys of the prototype", body: '{"__proto__":{"lines":[]},"constructor":{"prototype":{}}}' },
  { name: "5 MB", body: JSON.stringify({ lines: "x".repeat(5 * MEGABYTES) }), status: 413, code: "body_too_large" },
];
