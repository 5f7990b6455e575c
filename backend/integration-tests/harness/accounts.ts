import { randomUUID } from "node:crypto";
import type { Device, Entry, OutboxMessageList } from "@pasar/contracts/access";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { OfficerRole } from "@pasar/contracts/permissions";
import type { TestApp } from "./app";
import type { Answer, Api } from "./client";

/** A device nobody used before. */
export function newDevice(name = "HP Contoh"): Device {
  return { id: randomUUID(), name };
}

/** Signs in with a PIN; on a device of its own unless one is given. */
export function enterWithPin(
  app: Pick<TestApp, "api">,
  { phone, pin }: { phone: string; pin: string },
  device = newDevice(),
): Promise<Answer<Entry & Partial<ErrorBody>>> {
  return app.api.post("/access/sessions", { phone, pin, device });
}

/** A client signed in with a PIN that must work. */
export async function signedIn(app: Pick<TestApp, "api">, account: { phone: string; pin: string }): Promise<Api> {
  const { status, body } = await enterWithPin(app, account);
  if (status !== 200) throw new Error(`${account.phone} could not sign in: ${body.code}`);
  return app.api.with({ authorization: `Bearer ${body.token}` });
}

/** A client signed in as a seller's first member, or as its first with a role. */
export function memberOf(app: TestApp, sellerName: string, role?: string): Promise<Api> {
  const account = app.accounts.find(
    (candidate) => candidate.seller === sellerName && (role === undefined || candidate.role === role),
  );
  if (!account) throw new Error(`no account for ${sellerName}`);
  return signedIn(app, account);
}

/** A client signed in as an officer: the first with the role, or the one of an area (`18.01`). */
export async function officerOf(app: TestApp, role: OfficerRole, areaCode?: string): Promise<Api> {
  const rows = await app.database.rows<{ phone: string }>(
    `select p.phone from officer o join person p on p.id = o.person_id
     where o.role = $1 and ($2::text is null or o.area_code = $2) and o.deleted_at is null order by p.phone`,
    [role, areaCode ?? null],
  );
  const account = app.accounts.find(({ phone }) => phone === rows[0]?.phone);
  if (!account) throw new Error(`no account for a ${role}`);
  return signedIn(app, account);
}

/** Asks for a one-time code. */
export function askCode(app: Pick<TestApp, "api">, phone: string, device: Device): Promise<Answer> {
  return app.api.post("/access/codes", { phone, device_id: device.id });
}

/** Asks for a one-time code and reads it in the demo's outbox. */
export async function codeFor(app: Pick<TestApp, "api">, phone: string, device: Device): Promise<string> {
  const { status } = await askCode(app, phone, device);
  if (status !== 204) throw new Error(`no code for ${phone}: ${status}`);
  const { body } = await app.api.get<OutboxMessageList>(`/demo/outbox?phone=${encodeURIComponent(phone)}`);
  const code = body.messages.find(({ template }) => template === "sign_in_code")?.text.match(/\d{6}/)?.[0];
  if (!code) throw new Error(`no message for ${phone}`);
  return code;
}

/** Signs in with a one-time code. */
export function enterWithCode(
  app: Pick<TestApp, "api">,
  { phone, code }: { phone: string; code: string },
  device: Device,
): Promise<Answer<Entry & Partial<ErrorBody>>> {
  return app.api.post("/access/sessions", { phone, code, device });
}
