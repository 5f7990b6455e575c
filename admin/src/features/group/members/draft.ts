import type { GroupMember, MemberChange } from "@pasar/contracts/members";
import type { MemberRole } from "@pasar/contracts/permissions";
import { useEffect } from "react";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { useMember } from "../../../lib/session";

/** The minutes as they are typed; the picture's keys come from the photo field. */
export interface DraftMinutes {
  heldOn: string;
  summary: string;
  photos: string[];
}

interface Draft {
  /** Whose draft it is, a member's id; on a shared phone nobody goes on with another's. */
  owner: string | null;
  minutes: DraftMinutes;
  changes: MemberChange[];
}

const EMPTY: Draft = { owner: null, minutes: { heldOn: "", summary: "", photos: [] }, changes: [] };

/** A change of the members that is being prepared; it stays on this phone until it is sent or thrown away. */
export const useDraft = create<Draft>()(persist((): Draft => EMPTY, { name: "pasar.work.members-draft" }));

/** Goes on with the member's own draft, or begins an empty one. */
export function openDraft(owner: string): void {
  if (useDraft.getState().owner !== owner) useDraft.setState({ ...EMPTY, owner });
}

/** The signed-in member's own draft. */
export function useOwnDraft(): Draft {
  const draft = useDraft();
  const me = useMember()?.member.id ?? null;
  useEffect(() => {
    if (me) openDraft(me);
  }, [me]);
  return draft.owner === me ? draft : EMPTY;
}

export function dropDraft(): void {
  useDraft.setState(EMPTY);
}

export function writeMinutes(minutes: DraftMinutes): void {
  useDraft.setState({ minutes });
}

/** Adds a change; a new word about the same member takes the place of the old one. */
export function addChange(change: MemberChange): void {
  const { changes } = useDraft.getState();
  const others = changes.filter(
    (one) => change.type === "add" || one.type === "add" || one.member_id !== change.member_id,
  );
  useDraft.setState({ changes: [...others, change] });
}

/** Takes a change back. */
export function dropChange(change: MemberChange): void {
  useDraft.setState(({ changes }) => ({ changes: changes.filter((one) => one !== change) }));
}

/** How a member stands in the draft. `change` is what makes them differ from now. */
export interface DraftedMember {
  key: string;
  name: string;
  role: MemberRole;
  id: string | null;
  isLeaving: boolean;
  change: MemberChange | null;
}

/** The members with the draft's changes; those who leave are still shown, as leaving. */
export function draftedMembers(members: readonly GroupMember[], changes: readonly MemberChange[]): DraftedMember[] {
  const known = members.map(({ id, name, role }) => {
    const change = changes.find((one) => one.type !== "add" && one.member_id === id) ?? null;
    return {
      key: id,
      id,
      name,
      role: change?.type === "role" ? change.role : role,
      isLeaving: change?.type === "remove",
      change,
    };
  });
  const added = changes.flatMap((change) =>
    change.type === "add"
      ? [{ key: change.phone, id: null, name: change.name, role: change.role, isLeaving: false, change }]
      : [],
  );
  return [...known, ...added];
}

/** The changes that still concern somebody; a member whom somebody else removed meanwhile needs none. */
export function liveChanges(members: readonly GroupMember[], changes: readonly MemberChange[]): MemberChange[] {
  return changes.filter((change) => change.type === "add" || members.some(({ id }) => id === change.member_id));
}
