import { cakeRecipes, cookieRecipes } from "./motifs/bakery";
import { spiceRecipes, sweetRecipes } from "./motifs/condiments";
import { coffeeRecipes, drinkRecipes } from "./motifs/drinks";
import { clothRecipes, garmentRecipes } from "./motifs/garments";
import { gardenRecipes, harvestRecipes } from "./motifs/harvest";
import { fishProductRecipes, meatProductRecipes, soyRecipes } from "./motifs/protein";
import type { Recipe } from "./motifs/recipe";
import { chipRecipes, crackerRecipes } from "./motifs/snacks";

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
  pertanian: gardenRecipes,
};

/** The recipes of a category in matching order; the last one fits every title. */
export function recipesFor(categorySlug: string): readonly Recipe[] {
  return RECIPES[categorySlug] ?? chipRecipes;
}
