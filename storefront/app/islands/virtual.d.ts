declare module "virtual:islands-address" {
  /** File name of the islands bundle below the site's root, `null` while it is not built. */
  export const islandsAddress: string | null;
}
