import { useText } from "../lib/text";
import { PrintButtons } from "./print-buttons";

/** A product's poster with its QR code, to print and to share. Only for a product that is on sale. */
export function PosterButtons({ productId }: { productId: string }) {
  const text = useText();
  const path = `/seller/products/${encodeURIComponent(productId)}/poster`;
  return (
    <PrintButtons
      id="poster-error"
      printables={[
        { label: text("print_poster"), path, name: "poster.pdf" },
        { label: text("print_share_poster"), path: `${path}?format=png`, name: "poster.png", isToShare: true },
      ]}
    />
  );
}
