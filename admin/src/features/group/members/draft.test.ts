// @vitest-environment jsdom
import type { GroupMember, MemberChange } from "@pasar/contracts/members";
import { beforeEach, describe, expect, it } from "vitest";
import { addChange, draftedMembers, dropChange, dropDraft, liveChanges, openDraft, useDraft } from "./draft";

const member = (id: string, role: GroupMember["role"]): GroupMember => ({
  id,
  name: `${id} Contoh`,
  role,
  phone: "+6281200000001",
  joined_at: "2026-11-01T00:00:00Z",
});
const members = [member("siti", "ketua"), member("budi", "anggota")];
const newcomer: MemberChange = { type: "add", name: "Ani Fiktif", phone: "081200000009", role: "anggota" };

beforeEach(dropDraft);

describe("the draft of a change", () => {
  it("keeps one word about each member, the last", () => {
    addChange({ type: "role", member_id: "budi", role: "bendahara" });
    addChange({ type: "remove", member_id: "budi" });
    expect(useDraft.getState().changes).toEqual([{ type: "remove", member_id: "budi" }]);
  });

  it("keeps every newcomer, until taken back", () => {
    addChange(newcomer);
    addChange({ ...newcomer, phone: "081200000010" });
    const [first] = useDraft.getState().changes as [MemberChange];
    dropChange(first);
    expect(useDraft.getState().changes).toEqual([{ ...newcomer, phone: "081200000010" }]);
  });

  it("is gone on with by its owner only", () => {
    openDraft("siti");
    addChange(newcomer);
    openDraft("siti");
    expect(useDraft.getState().changes).toHaveLength(1);
    openDraft("budi");
    expect(useDraft.getState().changes).toEqual([]);
  });

  it("shows the members as they would be", () => {
    const changes: MemberChange[] = [
      { type: "remove", member_id: "siti" },
      { type: "role", member_id: "budi", role: "ketua" },
      newcomer,
    ];
    expect(draftedMembers(members, changes).map(({ name, role, isLeaving }) => [name, role, isLeaving])).toEqual([
      ["siti Contoh", "ketua", true],
      ["budi Contoh", "ketua", false],
      ["Ani Fiktif", "anggota", false],
    ]);
  });

  it("leaves out what concerns somebody who is gone", () => {
    expect(liveChanges(members, [{ type: "remove", member_id: "gone" }, newcomer])).toEqual([newcomer]);
  });
});
