import { type ComponentType, useEffect, useState } from "react";

/** A component that this page downloads only once it is wanted; null until it is there. */
export function useLate<Props>(
  isWanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [late, setLate] = useState<{ Component: ComponentType<Props> } | null>(null);
  const isMissing = isWanted && !late;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded stays the same
  useEffect(() => {
    if (isMissing) void load().then((Component) => setLate({ Component }));
  }, [isMissing]);
  return late?.Component ?? null;
}
