const RECEIVER_TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 5;

/**
 * Posts a JSON text; gives the HTTP status of the receiver, or null when it did not answer in 15 seconds.
 * Follows 307 and 308 by hand because fetch would also follow the redirects Midtrans gives up on.
 */
export async function postNotification(
  url: string,
  body: string,
  headers: Record<string, string>,
  shutdown: AbortSignal,
  redirects = 0,
): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "user-agent": "Veritrans", ...headers },
      body,
      redirect: "manual",
      signal: AbortSignal.any([shutdown, AbortSignal.timeout(RECEIVER_TIMEOUT_MS)]),
    });
    await response.arrayBuffer();
    const location = response.headers.get("location");
    const follows = (response.status === 307 || response.status === 308) && location !== null;
    if (!follows || redirects >= MAX_REDIRECTS) return response.status;
    return postNotification(new URL(location, url).href, body, headers, shutdown, redirects + 1);
  } catch {
    return null;
  }
}
