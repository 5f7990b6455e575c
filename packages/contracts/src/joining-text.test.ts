import { describe, expect, it } from "vitest";
import { holderNamesGroup } from "./joining-text";

describe("the holder of a payout account", () => {
  it.each([
    ["KUBE MEKAR SARI", ["KUBE Mekar Sari"], true],
    ["Kelompok Usaha Bersama Mekar Sari", ["KUBE Mekar Sari"], true],
    ["MEKAR SARI", ["KUBE Mekar Sari"], true],
    ["KUBE MEKAR SARI QQ BENDAHARA", ["KUBE Mekar Sari"], true],
    ["KUBE Mékar-Sari", ["KUBE Mekar Sari"], true],
    ["KUBE SARI MEKAR", ["KUBE Mekar Sari"], false],
    ["KUBE MEKAR", ["KUBE Mekar Sari"], false],
    ["Siti Contoh", ["KUBE Mekar Sari"], false],
    ["KUBE", ["KUBE Mekar Sari"], false],
    ["KUBE SIMEKAR SARI", ["KUBE Mekar Sari"], false],
    ["KUBE Melati", ["e-Warong Barokah", "KUBE Melati"], true],
    ["E-WARONG BAROKAH", ["e-Warong Barokah"], true],
    ["KUBE", ["KUBE"], true],
    ["مجموعة النور", ["KUBE مجموعة النور"], true],
    ["", ["🌶️"], false],
    ["Siti Contoh", [""], false],
  ])("%s of %j: %s", (holder, names, expected) => expect(holderNamesGroup(holder, names)).toBe(expected));
});
