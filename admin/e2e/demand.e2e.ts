import { expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones } from "./phone";
import { membersByRole } from "./runtime";
import { searchShop } from "./shop";

const ketua = membersByRole(8)("ketua");
const WORDS = "Keripik salak pondoh";

const { signedIn } = phones();

it("a ketua sees what buyers look for and begins that product", async () => {
  for (let searched = 0; searched < 3; searched += 1) await searchShop(WORDS);
  const page = await signedIn(ketua);
  await page.goto("/produk");
  await page.getByRole("link", { name: "Dicari pembeli" }).click();
  await page.getByText("Belum ada yang jual").first().waitFor();
  await expectGoodScreen(page, "demand-list");
  await page.getByRole("link", { name: `Buat produk ini: ${WORDS}` }).click();
  expect(await page.getByLabel("Nama barang", { exact: true }).inputValue()).toBe(WORDS);
  await expectGoodScreen(page, "demand-new-product");
});
