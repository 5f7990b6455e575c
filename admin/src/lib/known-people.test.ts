// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { forgetPerson, rememberPerson, useKnownPeople } from "./known-people";
import { makeIdentity } from "./testing";

const people = () => useKnownPeople.getState().people;

function member(number: number) {
  const identity = makeIdentity(`mem_${number}`);
  return {
    ...identity,
    member: { ...identity.member, phone: `+62812000000${number}`, name: `Anggota ${number} Contoh` },
  };
}

beforeEach(() => useKnownPeople.setState({ people: [] }));

describe("the people who share a phone", () => {
  it("are kept once each, the latest first", () => {
    for (const number of [1, 2, 1]) rememberPerson(member(number));
    expect(people().map(({ name }) => name)).toEqual(["Anggota 1 Contoh", "Anggota 2 Contoh"]);
    expect(people()[0]).toMatchObject({ place: "KUBE Mawar", phone: "+628120000001" });
  });

  it("are forgotten when they leave for good", () => {
    for (const number of [1, 2]) rememberPerson(member(number));
    forgetPerson("+628120000001");
    expect(people().map(({ phone }) => phone)).toEqual(["+628120000002"]);
    expect(localStorage.getItem("pasar.work.people")).not.toContain("Anggota 1");
  });

  it("are not kept without a name, and never more than eight", () => {
    rememberPerson({ kind: "applicant", pin_required: false, person: { id: "per_1", name: "", phone: "+62812" } });
    expect(people()).toEqual([]);
    for (let number = 0; number < 10; number += 1) rememberPerson(member(number));
    expect(people()).toHaveLength(8);
  });
});
