const MARKS = /<mark>(.*?)<\/mark>/g;
const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

interface TitlePart {
  text: string;
  marked: boolean;
}

/** Takes a title apart as the search engine marked it: `<mark>` around what matched, everything else escaped. */
export function titleParts(markedTitle: string): TitlePart[] {
  const parts = markedTitle.split(MARKS).map((text, place) => ({ text: plain(text), marked: place % 2 === 1 }));
  return parts.filter(({ text }) => text !== "");
}

function plain(escaped: string): string {
  return escaped.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** A product's title with what matched the words set off. */
export function MarkedTitle({ title, marked }: { title: string; marked: string | null }) {
  if (!marked) return title;
  return titleParts(marked).map(({ text, marked: isMarked }, place) =>
    isMarked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one title never move
      <mark key={place} className="rounded-sm bg-turmeric-pale text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
