import type { MemberChange } from "@pasar/contracts/members";
import { KUBE_ROLES, type MemberRole, OUTLET_ROLES } from "@pasar/contracts/permissions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeRoster, type RosterEntry } from "./roster";

const entry = (id: string, role: MemberRole): RosterEntry => ({ id, name: id, phone: `+6281200000${id}`, role });
const group = [
  entry("001", "ketua"),
  entry("002", "sekretaris"),
  entry("003", "bendahara"),
  entry("004", "anggota"),
  entry("005", "anggota"),
];
const outlet = [entry("101", "penanggung_jawab"), entry("102", "kasir")];

const add = (id: string, role: MemberRole): MemberChange => ({
  type: "add",
  name: id,
  phone: `+6281200000${id}`,
  role,
});
const remove = (member_id: string): MemberChange => ({ type: "remove", member_id });
const turn = (member_id: string, role: MemberRole): MemberChange => ({ type: "role", member_id, role });
const many = (count: number, role: MemberRole) =>
  Array.from({ length: count }, (_, index) => add(String(200 + index), role));

describe("changing the members of a KUBE", () => {
  it.each<[string, MemberChange[], Record<string, string>]>([
    ["a new member", [add("006", "anggota")], {}],
    ["a member who leaves", [remove("005")], {}],
    ["the ketua leaves without a successor", [remove("001")], { "roles.ketua": "roster_role_missing" }],
    ["the ketua leaves and a member follows", [remove("001"), turn("004", "ketua")], {}],
    ["the ketua leaves and a newcomer follows", [remove("001"), add("006", "ketua")], {}],
    ["two change places", [turn("001", "bendahara"), turn("003", "ketua")], {}],
    ["a second bendahara", [turn("004", "bendahara")], { "roles.bendahara": "roster_role_twice" }],
    ["the sekretaris becomes a plain member", [turn("002", "anggota")], { "roles.sekretaris": "roster_role_missing" }],
    ["a stranger is removed", [remove("999")], { "changes.0.member_id": "roster_member_unknown" }],
    ["somebody is removed twice", [remove("005"), remove("005")], { "changes.1.member_id": "roster_member_unknown" }],
    ["a phone that is in the group", [add("004", "anggota")], { "changes.0.phone": "roster_phone_twice" }],
    [
      "a phone twice in one change",
      [add("006", "anggota"), add("006", "anggota")],
      { "changes.1.phone": "roster_phone_twice" },
    ],
    ["a removed member comes back", [remove("005"), add("005", "anggota")], {}],
    ["a role of outlets", [add("006", "kasir")], { "changes.0.role": "roster_role_foreign" }],
    ["twenty members", many(15, "anggota"), {}],
    ["twenty-one members", many(16, "anggota"), { members: "roster_too_many" }],
  ])("%s", (_, changes, problems) => expect(changeRoster("kube", group, changes).problems).toEqual(problems));

  it("warns below five and no more", () => {
    expect(changeRoster("kube", group, [add("006", "anggota")]).warnings).toEqual([]);
    const outcome = changeRoster("kube", group, [remove("005")]);
    expect([outcome.warnings, outcome.problems]).toEqual([["below_fewest"], {}]);
  });

  it("says what was decided, with the names", () => {
    expect(
      changeRoster("kube", group, [remove("003"), turn("004", "bendahara"), add("006", "anggota")]).decisions,
    ).toEqual([
      { type: "remove", name: "003", role: "bendahara" },
      { type: "role", name: "004", role: "bendahara" },
      { type: "add", name: "006", role: "anggota" },
    ]);
  });
});

describe("changing the members of an outlet", () => {
  it.each<[string, MemberChange[], Record<string, string>]>([
    ["a second kasir", [add("103", "kasir")], {}],
    ["no kasir", [remove("102")], {}],
    ["nobody answers for it", [remove("101")], { "roles.penanggung_jawab": "roster_role_missing" }],
    ["two answer for it", [turn("102", "penanggung_jawab")], { "roles.penanggung_jawab": "roster_role_twice" }],
    ["a role of groups", [add("103", "ketua")], { "changes.0.role": "roster_role_foreign" }],
    ["too many kasir", many(20, "kasir"), { members: "roster_too_many_cashiers" }],
  ])("%s", (_, changes, problems) => expect(changeRoster("ewarong", outlet, changes).problems).toEqual(problems));

  it("is never warned of its size", () =>
    expect(changeRoster("ewarong", outlet, [remove("102")]).warnings).toEqual([]));
});

const memberId = fc.constantFrom("001", "002", "003", "004", "005", "999");
const role = fc.constantFrom<MemberRole>(...KUBE_ROLES, ...OUTLET_ROLES);
const change: fc.Arbitrary<MemberChange> = fc.oneof(
  fc
    .record({ id: fc.integer({ min: 1, max: 30 }), role })
    .map(({ id, role }) => add(String(id).padStart(3, "0"), role)),
  memberId.map(remove),
  fc.record({ memberId, role }).map(({ memberId, role }) => turn(memberId, role)),
);

describe("whatever is changed", () => {
  it("a list without problems has each officer once, each phone once, and at most twenty members", () =>
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const { roster, problems } = changeRoster("kube", group, changes);
        if (Object.keys(problems).length > 0) return;
        for (const officer of ["ketua", "sekretaris", "bendahara"]) {
          expect(roster.filter((member) => member.role === officer)).toHaveLength(1);
        }
        expect(new Set(roster.map(({ phone }) => phone)).size).toBe(roster.length);
        expect(roster.length).toBeLessThanOrEqual(20);
        expect(roster.every((member) => KUBE_ROLES.some((known) => known === member.role))).toBe(true);
      }),
      { numRuns: 2_000 },
    ));

  it("the list before is left as it was", () =>
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const before = structuredClone(group);
        changeRoster("kube", group, changes);
        expect(group).toEqual(before);
      }),
    ));
});
