import type { MemberIdentity } from "@pasar/contracts/access";

/** A signed-in member for tests. */
export function makeIdentity(memberId = "mem_1"): MemberIdentity {
  return {
    kind: "member",
    pin_required: false,
    member: { id: memberId, name: "Siti Contoh", role: "bendahara", phone: "+6281200000001" },
    seller: {
      id: "sel_1",
      handle: "kube-mawar",
      name: "KUBE Mawar",
      kind: "kube",
      time_zone: "Asia/Jakarta",
      regency: "Kabupaten Lampung Selatan",
      status: "active",
      suspension_reason: null,
    },
  };
}
