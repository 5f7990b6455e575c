import { useId } from "react";
import { chooseLanguage, type Language, useLanguage, useText } from "../lib/text";
import { Icon } from "./icon";

const LANGUAGES: { language: Language; name: string }[] = [
  { language: "id", name: "Indonesia" },
  { language: "en", name: "English" },
];

/** Chooses the language; each is named in itself, so that everybody finds the own one. */
export function LanguageSwitch() {
  const group = useId();
  const chosen = useLanguage();
  const text = useText();
  return (
    <fieldset>
      <legend className="mb-2 flex items-center gap-2 font-bold">
        <Icon name="globe" />
        {text("account_language")}
      </legend>
      <div className="grid grid-cols-2 gap-2">
        {LANGUAGES.map(({ language, name }) => (
          <label
            key={language}
            lang={language}
            className="flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-xl border-2 border-edge bg-white px-2 text-center leading-tight font-bold has-checked:border-leaf has-checked:bg-leaf-pale has-checked:text-leaf has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-turmeric-ink"
          >
            <input
              type="radio"
              className="sr-only"
              name={group}
              checked={language === chosen}
              onChange={() => void chooseLanguage(language)}
            />
            {language === chosen && <Icon name="check" size={20} />}
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
