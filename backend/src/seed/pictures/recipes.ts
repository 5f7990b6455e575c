import { animalRecipes } from "./motifs/animals";
import { cakeRecipes, cookieRecipes } from "./motifs/bakery";
import { clothRecipes } from "./motifs/cloths";
import { spiceRecipes } from "./motifs/condiments";
import { crackerRecipes } from "./motifs/crackers";
import { craftRecipes } from "./motifs/crafts";
import { coffeeRecipes, drinkRecipes } from "./motifs/drinks";
import { fishProductRecipes } from "./motifs/fish-dishes";
import { garmentRecipes } from "./motifs/garments";
import { gardenRecipes, harvestRecipes } from "./motifs/harvest";
import { householdRecipes } from "./motifs/household";
import { meatProductRecipes } from "./motifs/meat-dishes";
import type { Recipe } from "./motifs/recipe";
import { serviceRecipes } from "./motifs/services";
import { chipRecipes } from "./motifs/snacks";
import { soyRecipes } from "./motifs/soy";
import { stapleRecipes } from "./motifs/staples";
import { sweetRecipes } from "./motifs/sweeteners";
import { wovenRecipes } from "./motifs/woven";

const RECIPES: Record<string, readonly Recipe[]> = {
  "camilan-keripik": chipRecipes,
  "camilan-kerupuk": crackerRecipes,
  "kue-kering": cookieRecipes,
  "kue-basah": cakeRecipes,
  "sambal-bumbu": spiceRecipes,
  "kopi-teh": coffeeRecipes,
  "minuman-herbal": drinkRecipes,
  "madu-gula": sweetRecipes,
  "olahan-ikan": fishProductRecipes,
  "olahan-daging-telur": meatProductRecipes,
  "olahan-kedelai": soyRecipes,
  "hasil-tani": harvestRecipes,
  "batik-kain": clothRecipes,
  konveksi: garmentRecipes,
  anyaman: wovenRecipes,
  kerajinan: craftRecipes,
  "rumah-tangga": householdRecipes,
  ternak: animalRecipes,
  pertanian: gardenRecipes,
  jasa: serviceRecipes,
};

/** Every shelf of staples starts its slug with this word. */
const STAPLE_PREFIX = "sembako";

/** The recipes of a category in matching order; the last one fits every title. */
export function recipesFor(categorySlug: string): readonly Recipe[] {
  return RECIPES[categorySlug] ?? (categorySlug.startsWith(STAPLE_PREFIX) ? stapleRecipes : chipRecipes);
}
