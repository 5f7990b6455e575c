declare module "virtual:island-files" {
  /**
   * Files of each language's islands below the site's root, `null` while they are not built. `first` starts with the
   * entry; `late` has the islands that load only where they are.
   */
  export const islandFiles: Record<"id" | "en", { first: string[]; late: Record<string, string> } | null>;
}
