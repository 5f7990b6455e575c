import { pictureSet, pictureUrl } from "../lib/pictures";
import { Icon } from "./icon";

interface PictureProps {
  picture: string | null;
  /** Painted until the picture is there. */
  color: string | null;
  alt: string;
  sizes: string;
  /** The one picture a page is about; everything else loads after it. */
  main?: boolean;
  lqip?: string | null;
  /** Cut at top and bottom, so that the price fits on the first screen of a phone. */
  flat?: boolean;
}

/** A square picture in the sizes the shop keeps; a plain coloured square where there is none. */
export function Picture({ picture, color, alt, sizes, main = false, lqip, flat = false }: PictureProps) {
  const style = { backgroundColor: color ?? "#e2d5ba", ...(lqip ? { backgroundImage: `url("${lqip}")` } : {}) };
  if (!picture) {
    return (
      <div className="flex aspect-square w-full items-center justify-center text-white" style={style}>
        <Icon name="box" size={40} />
      </div>
    );
  }
  return (
    <img
      className={`w-full bg-cover object-cover ${flat ? "aspect-[5/4] md:aspect-square" : "aspect-square"}`}
      style={style}
      src={pictureUrl(picture, main ? 720 : 320)}
      srcSet={pictureSet(picture)}
      sizes={sizes}
      width="720"
      height="720"
      alt={alt}
      loading={main ? "eager" : "lazy"}
      fetchPriority={main ? "high" : "low"}
      decoding="async"
      data-main-picture={main || undefined}
    />
  );
}
