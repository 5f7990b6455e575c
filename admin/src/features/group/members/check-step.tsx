import type { GroupMember, MemberChange, MemberList } from "@pasar/contracts/members";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { useMember } from "../../../lib/session";
import { useText } from "../../../lib/text";
import { ActionButton } from "../../../ui/action-button";
import { Notice } from "../../../ui/notice";
import { QueryState } from "../../../ui/query-state";
import { useSend } from "../use-send";
import { dropDraft, liveChanges, useOwnDraft } from "./draft";
import { MEMBERS_KEY, MINUTES_KEY, useMembers } from "./members";
import { StepFrame } from "./step-frame";

const ROSTER = "/kelompok/anggota/ubah/susunan";

/** At last a look at everything that will change, and the one button that does it. */
export function CheckStep() {
  const text = useText();
  const query = useMembers();
  const { changes } = useOwnDraft();
  return (
    <StepFrame title={text("check_title")} backTo={ROSTER}>
      {changes.length === 0 ? (
        <p>{text("check_nothing")}</p>
      ) : (
        <QueryState query={query}>{(list) => <Check list={list} />}</QueryState>
      )}
    </StepFrame>
  );
}

function Check({ list }: { list: MemberList }) {
  const text = useText();
  const { changes, minutes } = useOwnDraft();
  const live = liveChanges(list.members, changes);
  const { save, isBusy, problem, fields } = useSaveChanges();
  return (
    <div className="grid gap-4">
      {minutes.heldOn && <p className="card p-4 whitespace-pre-line">{minutes.summary}</p>}
      <ul className="grid gap-2">
        {live.map((change) => (
          <li key={JSON.stringify(change)} className="card p-4 font-semibold">
            {sentenceOf(change, list.members, text)}
          </li>
        ))}
      </ul>
      <p>{text("check_told")}</p>
      {problem && <Problem problem={problem} fields={fields} changes={live} members={list.members} />}
      <ActionButton icon="check" isBusy={isBusy} onPress={() => void save(list.version, live)}>
        {text("check_save")}
      </ActionButton>
      <Link to={ROSTER} className="button button-plain">
        {text("check_change")}
      </Link>
    </div>
  );
}

/** Sends the draft; what was decided is shown on the list of members. */
function useSaveChanges() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const isKube = useMember()?.seller.kind === "kube";
  const { minutes } = useOwnDraft();
  const { send, ...state } = useSend<MemberList>();
  const save = async (version: number, changes: MemberChange[]): Promise<void> => {
    const [photo] = minutes.photos;
    const held = { held_on: minutes.heldOn, summary: minutes.summary.trim(), ...(photo ? { photo } : {}) };
    const list = await send("/seller/members/changes", { version, changes, ...(isKube ? { minutes: held } : {}) });
    if (!list) return void client.invalidateQueries({ queryKey: MEMBERS_KEY });
    client.setQueryData(MEMBERS_KEY, list);
    void client.invalidateQueries({ queryKey: MINUTES_KEY });
    await navigate("/kelompok/anggota", { replace: true });
    dropDraft();
  };
  return { save, ...state };
}

type Text = ReturnType<typeof useText>;

function sentenceOf(change: MemberChange, members: readonly GroupMember[], text: Text): string {
  if (change.type === "add") return text("decision_add", { name: change.name, role: text(`role_${change.role}`) });
  const name = members.find(({ id }) => id === change.member_id)?.name ?? "";
  if (change.type === "remove") return text("decision_remove", { name });
  return text("decision_role", { name, role: text(`role_${change.role}`) });
}

interface ProblemProps {
  problem: string;
  fields: Readonly<Record<string, string>>;
  changes: readonly MemberChange[];
  members: readonly GroupMember[];
}

/** Why it was refused, each sentence with the role or the change it is about. */
function Problem({ problem, fields, changes, members }: ProblemProps) {
  const text = useText();
  const about = (path: string): string => {
    const [part, which = ""] = path.split(".");
    if (part === "roles") return `${text(`role_${which}` as "role_ketua")}: `;
    const change = part === "changes" ? changes[Number(which)] : undefined;
    return change ? `${sentenceOf(change, members, text)}: ` : "";
  };
  return (
    <Notice tone="bad">
      {problem}
      <ul className="mt-1 list-disc pl-5 font-normal">
        {Object.entries(fields).map(([path, sentence]) => (
          <li key={path}>
            {about(path)}
            {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
