import { Icon } from "./icon";

/** A product's small picture; its title stands beside it. `size` is in px. */
export function Picture({ picture, size }: { picture: string | null; size: number }) {
  const frame = "shrink-0 rounded-lg bg-straw object-cover";
  if (!picture) {
    return (
      <span className={`flex items-center justify-center text-edge ${frame}`} style={{ width: size, height: size }}>
        <Icon name="box" size={size / 2} />
      </span>
    );
  }
  return (
    <img src={`/pictures/${picture}-160.webp`} width={size} height={size} alt="" loading="lazy" className={frame} />
  );
}
