import { expect, it } from "vitest";
import { signPayoutNotification } from "./payout-fields";

/** Each expected value was made with `printf '%s' '<raw body><merchant key>' | sha512sum`, not with this code. */
it.each([
  [
    '{"reference_no":"ref-1","amount":"150000.00","status":"completed"}',
    "a53aca0f39b81dc8be54fad21d591b23465d1afe11ad8e8e2619c24a5223a59e3057f16361eb8bef5893fd56a370f57b7ed93fabf4f783561f332a55a3e16a71",
  ],
  [
    "{}",
    "1add0715e6202d0279de7c88cfbefc54ff1af1c33f06fc06964d43a48851d0213e128b6dc7eccdba4630126dde53468570a3e9d80e057f8352c1cc26b9cbab70",
  ],
])("signs %s as sha512sum does", (rawBody, expected) => {
  expect(signPayoutNotification(rawBody, "SB-IRIS-merchant")).toBe(expected);
});
