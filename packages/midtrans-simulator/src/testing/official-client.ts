import { CoreApi, Iris, MidtransError, Snap } from "midtrans-client";
import { SERVER_KEY } from "./simulator-client";

/** The npm client's Core API, pointed at a simulator. */
export function officialCore(baseUrl: string, serverKey = SERVER_KEY): CoreApi {
  const core = new CoreApi({ isProduction: false, serverKey, clientKey: "" });
  core.apiConfig.getCoreApiBaseUrl = () => baseUrl;
  return core;
}

/** The npm client's Snap, pointed at a simulator. */
export function officialSnap(baseUrl: string, serverKey = SERVER_KEY): Snap {
  const snap = new Snap({ isProduction: false, serverKey, clientKey: "" });
  snap.apiConfig.getCoreApiBaseUrl = () => baseUrl;
  snap.apiConfig.getSnapApiBaseUrl = () => `${baseUrl}/snap/v1`;
  return snap;
}

/** The npm client's payouts API in the role of `serverKey`, pointed at a simulator. */
export function officialIris(baseUrl: string, serverKey: string): Iris {
  const iris = new Iris({ isProduction: false, serverKey });
  iris.apiConfig.getIrisApiBaseUrl = () => `${baseUrl}/iris/api/v1`;
  return iris;
}

/** What a call of the npm client failed with; throws when it ended well. */
export async function failureOf(call: Promise<unknown>): Promise<MidtransError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof MidtransError) return error;
  throw new Error("the official client was expected to fail");
}
