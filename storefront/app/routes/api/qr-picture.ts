import QRCode from "qrcode";
import { checkoutById } from "../../features/checkout/checkout.server";
import { orErrorPage } from "../../lib/backend.server";
import type { Route } from "./+types/qr-picture";

const SIDE_PX = 720;

/** The QR as a picture file: wallets on the same phone read it from the gallery. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get("t") ?? "";
  const { payment } = await orErrorPage(checkoutById(params.id, token));
  const { instructions } = payment;
  if (instructions?.kind !== "qr") throw Response.json(null, { status: 404 });
  const png = await QRCode.toBuffer(instructions.qr_string, { width: SIDE_PX, margin: 4, errorCorrectionLevel: "M" });
  return new Response(new Uint8Array(png), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `attachment; filename="qris-pasar-bersama.png"`,
      "cache-control": "private, no-store",
    },
  });
}
