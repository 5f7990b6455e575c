import { expect, it } from "vitest";
import { signNotification } from "./signature";

/** Each expected value was made with `printf '%s' '<the four parts joined>' | sha512sum`, not with this code. */
it.each([
  [
    ["order-1", "200", "10000.00", "SB-Mid-server-abc"],
    "148691b8b505ee4fa04bd7a09b4c3a47c7ff8c9c3add7f18b7d93142fa9855593302926ccc0ceeb234bb2829ae861dbba009033c888cde6468089c1834e353d1",
  ],
  [
    ["payses_01JABC", "201", "1500000.00", "SB-Mid-server-local"],
    "6a7b1def5b3661ce4ecf622a143f1acb6308f07a32b30c2c5ab9c5a8f12548b16e1ec5818f7231dfaedb94684fa7f38af90fb5559c13dc73879ecae142914d88",
  ],
  [
    ["order-1", "202", "10000.00", "SB-Mid-server-abc"],
    "2b84d9620acde42c3c55f4ec693b50584b1db1572183057ca948ab2cda120ad5f82486585a1536d4c3f5bc1532a369bb833fb641df251c1f5a71a9958ad4cbf5",
  ],
  [
    ["order-9", "200", "250000.00", "SB-Mid-server-abc"],
    "4510490ca57ece684638ffaee1e19f3e9689da648e74227c2348dc601eaa0d0b2aef4f5353ef94e6ad79298688e4572d2a67950b74a119b56ac7f7838d1becf5",
  ],
] as const)("signs %j as sha512sum does", ([orderId, statusCode, grossAmount, serverKey], expected) => {
  expect(signNotification(orderId, statusCode, grossAmount, serverKey)).toBe(expected);
});
