import { expect, it } from "vitest";
import { handleOf } from "./handle";

it.each([
  ["KUBE Mawar Merah", "kube", "kube-mawar-merah"],
  ["  KUBE  Mékar/Sari & Co. ", "kube", "kube-mekar-sari-co"],
  ["مجموعة الورد", "kube", "kube"],
  ["مجموعة الورد", "ewarong", "e-warong"],
  [`${"a".repeat(59)} b`, "kube", "a".repeat(59)],
] as const)("%s of a %s: %s", (name, kind, handle) => expect(handleOf(name, kind)).toBe(handle));
