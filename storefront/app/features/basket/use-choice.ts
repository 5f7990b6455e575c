import { useEffect, useState } from "react";

/** The name of the radio buttons on a product's page. */
export const CHOICE_FIELD = "pilihan";

/** The choice whose radio button is on, as the browser remembers it; `first` until the page is alive. */
export function useChoice(first: string): string {
  const [chosen, setChosen] = useState(first);
  useEffect(() => {
    const read = () => {
      const radio = document.querySelector<HTMLInputElement>(`input[name="${CHOICE_FIELD}"]:checked`);
      if (radio) setChosen(radio.value);
    };
    read();
    document.addEventListener("change", read);
    return () => document.removeEventListener("change", read);
  }, []);
  return chosen;
}
