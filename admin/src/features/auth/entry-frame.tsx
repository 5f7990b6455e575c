import type { ReactNode } from "react";
import { useText } from "../../lib/text";
import { LanguageSwitch } from "../../ui/language-switch";
import { usePageTitle } from "../../ui/page-title";

/** Around every page one sees before being let in. */
export function EntryFrame({ title, children }: { title: string; children: ReactNode }) {
  const text = useText();
  usePageTitle(title);
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-leaf-deep text-white">
        <div className="mx-auto flex max-w-xl items-center gap-3 px-4 pt-4 pb-5">
          <img src="/icons/icon.svg" width="52" height="52" alt="" className="rounded-xl" />
          <div>
            <p className="text-[1.3rem] leading-tight font-bold">{text("app_name")}</p>
            <p className="text-leaf-pale">{text("app_purpose")}</p>
          </div>
        </div>
        <div className="woven" />
      </header>
      <main className="mx-auto w-full max-w-xl flex-1 px-4 py-5">
        <h1 className="mb-3 text-[1.5rem] font-bold">{title}</h1>
        {children}
      </main>
      <footer className="mx-auto w-full max-w-xl px-4 pb-5">
        <LanguageSwitch />
      </footer>
    </div>
  );
}
