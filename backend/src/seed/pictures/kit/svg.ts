/** SVG text of a circle, centre and radius in picture units. */
export function circle(x: number, y: number, radius: number, fill: string, extra = ""): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${extra}/>`;
}

/** SVG text of an ellipse. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string, extra = ""): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`;
}

/** SVG text of a rectangle with round corners. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  round: number,
  fill: string,
  extra = "",
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" ${extra}/>`;
}

/** SVG text of a filled path. */
export function path(d: string, fill: string, extra = ""): string {
  return `<path d="${d}" fill="${fill}" ${extra}/>`;
}

/** SVG text of a drawn line with round ends. */
export function line(d: string, color: string, width: number, extra = ""): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
}

/** Content moved to a place, turned by degrees and scaled. */
export function at(x: number, y: number, content: string, turn = 0, scaleX = 1, scaleY = scaleX): string {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${scaleX} ${scaleY})">${content}</g>`;
}

/** Content shown only inside a clip of `Sheet.clip`. */
export function within(clip: string, content: string): string {
  return `<g clip-path="${clip}">${content}</g>`;
}

/** The results of `draw` for 0 up to count - 1, joined. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

/** A hex colour mixed with white (amount above 0) or black (below 0); amount from -1 to 1. */
export function shade(hex: string, amount: number): string {
  const target = amount > 0 ? 255 : 0;
  const share = Math.abs(amount);
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `#${channels
    .map((value) =>
      Math.round(value + (target - value) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** A number short enough for SVG text. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
