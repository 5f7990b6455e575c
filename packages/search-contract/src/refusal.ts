import { MedusaError } from "@medusajs/framework/utils";
import { expect } from "vitest";

/** Expects a clear refusal of what was asked, not a failure of the engine. */
export async function expectRefusal(
  asking: Promise<unknown>,
  type: string = MedusaError.Types.INVALID_DATA,
): Promise<void> {
  const error = await asking.then(
    (answer) => expect.fail(`was answered with ${JSON.stringify(answer)}`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MedusaError);
  expect(error).toMatchObject({ type });
}
