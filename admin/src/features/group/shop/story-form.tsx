import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { useState } from "react";
import { useText } from "../../../lib/text";
import { TextField } from "../../../ui/text-field";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

/** What the seller tells shoppers about itself. */
export function StoryForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const [story, setStory] = useState(settings.story);
  const { save, isBusy, problem, fields } = useSaveShop(settings);
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={() => void save({ story: story.trim() })}>
      <TextField
        label={text("shop_story")}
        hint={text("shop_story_hint")}
        lines={8}
        maxLength={1_000}
        value={story}
        onChange={setStory}
        error={fields.story}
      />
    </ShopForm>
  );
}
