import type { SellerKind } from "@pasar/contracts/catalogue";
import { useNavigate } from "react-router";
import { useJoiningText } from "../../lib/joining-text";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { AccountLink } from "./account-link";
import { useApplicant } from "./application";
import { beginDraft } from "./draft";
import { questionsOf } from "./questions";

const KINDS = [
  { kind: "kube", icon: "person" },
  { kind: "ewarong", icon: "shop" },
] as const;

/** The first choice: a group or an outlet. */
export function KindChoice() {
  const text = useJoiningText();
  const go = useNavigate();
  const owner = useApplicant()?.id ?? "";
  const begin = (kind: SellerKind) => {
    beginDraft(owner, kind);
    void go(`/daftar/${questionsOf(kind)[0]}`);
  };
  return (
    <Page title={text("join_title")}>
      <div className="grid gap-4">
        <p className="text-[1.12rem]">{text("join_intro")}</p>
        {KINDS.map(({ kind, icon }) => (
          <button
            key={kind}
            type="button"
            className="card flex min-h-24 items-center gap-4 px-4 py-3 text-left hover:bg-leaf-pale"
            onClick={() => begin(kind)}
          >
            <span className="text-leaf">
              <Icon name={icon} size={44} />
            </span>
            <span className="flex-1">
              <span className="block text-[1.2rem] font-bold">{text(`join_kind_${kind}`)}</span>
              <span className="block text-soft">{text(`join_kind_${kind}_hint`)}</span>
            </span>
            <Icon name="chevron" />
          </button>
        ))}
        <p className="text-soft">{text("join_intro_hint")}</p>
        <AccountLink />
      </div>
    </Page>
  );
}
