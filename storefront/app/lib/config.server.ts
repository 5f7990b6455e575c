/** All the shop's server needs to know; read once, here only. */
export interface StorefrontConfig {
  port: number;
  host: string;
  backendUrl: string;
  publishableKey: string;
  /** Folder of `<picture>-<width>.<format>` files. */
  picturesDir: string;
  /** Public address of the shop without a trailing slash; `null` means: take it from the request. */
  publicUrl: string | null;
}

let loaded: StorefrontConfig | null = null;

/** Gives the checked settings. Throws an Error naming every variable that is missing or wrong. */
export function config(): StorefrontConfig {
  loaded ??= readConfig(process.env);
  return loaded;
}

function readConfig(env: NodeJS.ProcessEnv): StorefrontConfig {
  const missing = ["BACKEND_URL", "PUBLISHABLE_KEY"].filter((name) => !env[name]);
  if (missing.length) throw new Error(`Set ${missing.join(" and ")} before starting the shop.`);
  const port = Number(env.PORT ?? 8000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port number: ${env.PORT}`);
  return {
    port,
    host: env.HOST ?? "127.0.0.1",
    backendUrl: withoutSlash(env.BACKEND_URL ?? ""),
    publishableKey: env.PUBLISHABLE_KEY ?? "",
    picturesDir: env.PICTURES_DIR ?? "pictures",
    publicUrl: env.PUBLIC_URL ? withoutSlash(env.PUBLIC_URL) : null,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
