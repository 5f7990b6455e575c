import { expect, it } from "vitest";
import { whatsappLink } from "./whatsapp";

it("opens the buyer's chat with the order's number", () => {
  const link = new URL(whatsappLink("+6281377700123", "Pesanan 1041 & ongkir?"));
  expect(link.origin + link.pathname).toBe("https://wa.me/6281377700123");
  expect(link.searchParams.get("text")).toBe("Pesanan 1041 & ongkir?");
});
