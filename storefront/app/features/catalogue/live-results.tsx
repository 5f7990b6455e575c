import { useEffect, useState } from "react";
import { m } from "../../paraglide/messages.js";
import type { Village } from "../place/remembered-place";
import { followNearLinks } from "./follow-near-links";
import { followTyping } from "./follow-typing";
import { growList } from "./grow-list";
import { rememberChosenVillage } from "./remember-chosen-village";
import { reportOpened } from "./report-opened";

/** Brings the results of a search page alive: they follow what is typed, grow while read, and keep their place. */
export function LiveResults({ village }: { village: Village | null }) {
  const [found, setFound] = useState<number | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => rememberChosenVillage(village), [village]);
  useEffect(() => {
    const results = document.getElementById("hasil");
    if (!results) return;
    const list = growList(results);
    const stops = [
      list.stop,
      followNearLinks(results),
      reportOpened(results),
      followTyping(results, {
        onShown: (total) => {
          setFailed(false);
          setFound(total);
          list.begin();
        },
        onFailure: () => setFailed(true),
      }),
    ];
    return () => stops.forEach((stop) => void stop());
  }, []);
  return (
    <div role="status">
      {found !== null && <span className="sr-only">{m.found_count({ count: found })}</span>}
      {isFailed && <p className="bg-turmeric-pale px-4 py-2 text-[0.9rem] text-turmeric-ink">{m.search_no_signal()}</p>}
    </div>
  );
}
