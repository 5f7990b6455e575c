import { backdrop } from "./kit/backdrop";
import { Sheet } from "./kit/sheet";
import { at } from "./kit/svg";
import type { Recipe } from "./motifs/recipe";
import { recipesFor } from "./recipes";

/** What a product picture is drawn from; `key` also seeds its small variations. */
interface PictureInput {
  readonly key: string;
  readonly title: string;
  readonly categorySlug: string;
  readonly commodityGroup?: string;
}

const STAPLES = "sembako";
/** Subjects are drawn within a margin and then enlarged, so that they read at 160 px. */
const SUBJECT_SCALE = 1.12;

/** An original 960 by 960 SVG illustration; the same input always gives the same picture. */
export function drawProductPicture(input: PictureInput): string {
  const sheet = new Sheet(input.key);
  const recipe = recipeOf(input);
  const behind = backdrop(sheet, recipe.mood);
  return sheet.render(960, 960, behind + at(480, 800, at(-480, -800, recipe.draw(sheet)), 0, SUBJECT_SCALE));
}

function recipeOf(input: PictureInput): Recipe {
  const recipes = recipesFor(input.commodityGroup ? STAPLES : input.categorySlug);
  const title = input.title.toLowerCase();
  const recipe = recipes.find(({ match }) => match.test(title)) ?? recipes.at(-1);
  if (!recipe) throw new Error(`No picture recipe for ${input.key}.`);
  return recipe;
}
