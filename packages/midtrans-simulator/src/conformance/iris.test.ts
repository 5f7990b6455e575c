import type { Iris } from "midtrans-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failureOf, officialIris } from "../testing/official-client";
import { IRIS_KEYS, type SimulatorClient, startSimulator } from "../testing/simulator-client";

let client: SimulatorClient;
let creator: Iris;
let approver: Iris;
beforeEach(async () => {
  client = await startSimulator();
  creator = officialIris(client.simulator.url, IRIS_KEYS.irisCreatorKey);
  approver = officialIris(client.simulator.url, IRIS_KEYS.irisApproverKey);
});
afterEach(() => client.simulator.close());

const beneficiary = {
  name: "Siti Aminah",
  account: "0611101146",
  bank: "bca",
  alias_name: "siti",
  email: "s@example.com",
};
const payout = {
  beneficiary_name: "Siti Aminah",
  beneficiary_account: "0611101146",
  beneficiary_bank: "bca",
  beneficiary_email: "s@example.com",
  amount: "10233",
  notes: "Penjualan",
};

describe("the unmodified npm Iris client", () => {
  it("hears pong", async () => {
    expect(await creator.ping()).toBe("pong");
  });

  it("is denied without a key", async () => {
    const error = await failureOf(officialIris(client.simulator.url, "").createBeneficiaries({}));
    expect(error.httpStatusCode).toBe(401);
    expect(error.message).toContain("denied");
  });

  it("saves a payee once, changes and lists it", async () => {
    expect(await creator.createBeneficiaries(beneficiary)).toEqual({ status: "created" });
    const error = await failureOf(creator.createBeneficiaries(beneficiary));
    expect(error.httpStatusCode).toBe(400);
    expect(error.message).toContain("error occurred when creating beneficiary");
    expect(error.ApiResponse).toMatchObject({ errors: [expect.stringContaining("already been taken")] });
    expect(await creator.updateBeneficiaries("siti", { ...beneficiary, account: "0611101141" })).toMatchObject({
      status: "updated",
    });
    expect(await creator.getBeneficiaries()).toMatchObject([{ alias_name: "siti", account: "0611101141" }]);
  });

  it("creates a payout that only the approver can approve", async () => {
    const [created] = (await creator.createPayouts({ payouts: [payout] })).payouts;
    expect(created).toEqual({ status: "queued", reference_no: expect.any(String) });
    const reference = created?.reference_no ?? "";
    const refused = await failureOf(creator.approvePayouts({ reference_nos: [reference], otp: "335163" }));
    expect(refused.message).toContain("401");
    expect(refused.message).toContain("not authorized");
    expect(await approver.approvePayouts({ reference_nos: [reference], otp: "335163" })).toMatchObject({
      status: "ok",
    });
    expect(await creator.getPayoutDetails(reference)).toMatchObject({ status: "approved", amount: "10233.00" });
    expect(await creator.getTransactionHistory({ from_date: "2026-01-01", to_date: "2999-12-31" })).toMatchObject([
      { reference_no: reference },
    ]);
  });

  it("rejects a payout", async () => {
    const [created] = (await creator.createPayouts({ payouts: [payout] })).payouts;
    const body = { reference_nos: [created?.reference_no], reject_reason: "Salah rekening" };
    expect((await creator.rejectPayouts(body)).status).toEqual(expect.any(String));
  });

  it("reads balance, top-up channels, banks and the owner of an account", async () => {
    expect((await creator.getBalance()).balance).toMatch(/^\d+\.00$/);
    expect((await creator.getTopupChannels())[0]?.id).toEqual(expect.any(Number));
    expect((await creator.getBeneficiaryBanks()).beneficiary_banks).toContainEqual({
      code: "bri",
      name: expect.any(String),
    });
    expect(await creator.validateBankAccount({ bank: "bca", account: "0611101146" })).toMatchObject({
      account_no: "0611101146",
      bank_name: "bca",
    });
    expect((await failureOf(creator.validateBankAccount({ bank: "bca", account: "x" }))).httpStatusCode).toBe(400);
  });

  it("has no bank account of its own to look at", async () => {
    for (const call of [creator.getFacilitatorBankAccounts(), creator.getFacilitatorBalance("1")]) {
      const error = await failureOf(call);
      expect(error.httpStatusCode).toBe(401);
      expect(error.message).toContain("not authorized");
    }
  });
});
