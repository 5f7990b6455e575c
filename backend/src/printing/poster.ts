import { formatRupiah } from "@pasar/locale/money";
import { type Language, say } from "../locale/messages";
import { A4, INK, LEAF, PAPER, Sheet, SOFT, TURMERIC, WHITE } from "./sheet";

/** What a product's poster says. Rupiah. */
export interface PosterFacts {
  title: string;
  unit: string;
  price: number;
  /** Whether other choices of it cost more. */
  hasDearer: boolean;
  seller: string;
  place: string;
  /** Address of the product's page in the shop. */
  url: string;
  color: string;
  photo: Buffer | null;
}

const MARGIN = 42;
const WIDTH = A4.width - 2 * MARGIN;
/** Where the photo stands; whoever prepares it cuts it to this shape. */
export const POSTER_PHOTO = { x: MARGIN, y: MARGIN, width: WIDTH, height: 366 } as const;
const QR_SIZE = 178;
const BAND = { x: 0, y: A4.height - QR_SIZE - 2 * 24, width: A4.width, height: QR_SIZE + 2 * 24 } as const;

/** A poster for the wall of a shop: photo, name, price, and a QR code that leads to the product's page. */
export function drawPoster(facts: PosterFacts, language: Language): Sheet {
  const sheet = new Sheet(A4);
  sheet.fill({ x: 0, y: 0, ...A4 }, PAPER);
  if (facts.photo) sheet.picture(facts.photo, POSTER_PHOTO);
  else sheet.fill(POSTER_PHOTO, facts.color);
  const price = formatRupiah(facts.price);
  const shown = facts.hasDearer ? say(language, "print_price_from", { price }) : price;
  let y = POSTER_PHOTO.y + POSTER_PHOTO.height + 10;
  y = sheet.text(facts.title, { x: MARGIN, y, width: WIDTH, size: 31, weight: "bold", mostLines: 2, color: INK });
  y = sheet.text(shown, { x: MARGIN, y, width: WIDTH, size: 40, weight: "bold", mostLines: 1, color: LEAF });
  y = sheet.text(`/ ${facts.unit}`, {
    x: MARGIN,
    y,
    width: WIDTH,
    size: 17,
    weight: "bold",
    mostLines: 1,
    color: LEAF,
  });
  sheet.text(`${facts.seller}, ${facts.place}`, { x: MARGIN, y, width: WIDTH, size: 15, mostLines: 2, color: SOFT });
  drawBand(sheet, facts, language);
  return sheet;
}

function drawBand(sheet: Sheet, { url }: PosterFacts, language: Language): void {
  sheet.fill(BAND, LEAF);
  sheet.fill({ ...BAND, height: 6 }, TURMERIC);
  sheet.qr(url, { x: MARGIN, y: BAND.y + 27, size: QR_SIZE });
  const x = MARGIN + QR_SIZE + 24;
  const width = A4.width - x - MARGIN;
  let y = BAND.y + 44;
  y = sheet.text(say(language, "print_scan_to_order"), {
    x,
    y,
    width,
    size: 30,
    weight: "bold",
    mostLines: 2,
    color: WHITE,
  });
  y = sheet.text(url.replace(/^https?:\/\//, ""), { x, y: y + 8, width, size: 12, mostLines: 3, color: WHITE });
  sheet.text("Pasar Bersama", { x, y: y + 8, width, size: 17, weight: "bold", color: TURMERIC });
}
