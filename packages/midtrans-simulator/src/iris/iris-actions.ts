import { jsonReply, type Reply } from "../http";
import { type JsonObject, stringAt } from "../json";
import type { Simulation } from "../simulation";
import type { Beneficiary } from "./accounts";
import { bankList, isBank } from "./banks";
import { irisError } from "./iris-errors";
import { payoutAmount, payoutBody } from "./payout-fields";
import { readPayouts } from "./payout-requests";
import type { Payout, PayoutStatus } from "./payouts";

const TOP_UP_CHANNELS = [{ id: 1, virtual_account_type: "mandiri_bill_key", virtual_account_number: "991385480006" }];

/** What each call of the payouts API does. */
export class IrisActions {
  constructor(private readonly simulation: Simulation) {}

  createPayouts(body: JsonObject): Reply {
    const requests = readPayouts(body);
    if ("errors" in requests) return irisError(400, "An error occurred when creating payouts", requests.errors);
    const payouts = requests.map((request) => this.simulation.payouts.create(request));
    return jsonReply(201, {
      payouts: payouts.map(({ status, referenceNo }) => ({ status, reference_no: referenceNo })),
    });
  }

  approve(body: JsonObject): Reply {
    const { payouts, config } = this.simulation;
    return this.decide(body, "approved", (chosen) => {
      const sum = chosen.reduce((total, { amount }) => total + amount, 0);
      if (sum > config.payoutBalance) return irisError(400, "Partner does not have sufficient balance for the payout");
      for (const payout of chosen) payouts.move(payout, "approved");
      return jsonReply(202, { status: "ok" });
    });
  }

  reject(body: JsonObject): Reply {
    const rejectReason = stringAt(body, "reject_reason");
    if (!rejectReason) return irisError(400, "Reject reason can't be blank");
    return this.decide(body, "rejected", (chosen) => {
      for (const payout of chosen) this.simulation.payouts.move(payout, "rejected", { rejectReason });
      return jsonReply(202, { status: "ok" });
    });
  }

  payout(referenceNo: string): Reply {
    const payout = this.simulation.payouts.find(referenceNo);
    return payout ? jsonReply(200, payoutBody(payout)) : irisError(404, "Payout doesn't exist");
  }

  statements(): Reply {
    const paid = this.simulation.payouts.all().filter(({ status }) => status !== "queued" && status !== "rejected");
    const statements = paid.map((payout) => ({
      account: payout.beneficiaryAccount,
      type: "Payout",
      amount: payoutAmount(payout.amount),
      status: payout.status === "failed" ? "credit" : "debit",
      reference_no: payout.referenceNo,
      beneficiary_name: payout.beneficiaryName,
      beneficiary_account: payout.beneficiaryAccount,
      created_at: new Date(payout.createdAt).toISOString(),
    }));
    return jsonReply(200, statements);
  }

  createBeneficiary(body: JsonObject): Reply {
    const beneficiary = readBeneficiary(body);
    if (Array.isArray(beneficiary)) return irisError(400, "An error occurred when creating beneficiary", beneficiary);
    if (this.simulation.accounts.isTaken(beneficiary)) {
      return irisError(400, "An error occurred when creating beneficiary", ["Account has already been taken"]);
    }
    this.simulation.accounts.save(beneficiary);
    return jsonReply(201, { status: "created" });
  }

  updateBeneficiary(alias: string, body: JsonObject): Reply {
    const known = this.simulation.accounts.find(alias);
    if (!known) return irisError(404, "Beneficiary doesn't exist");
    const changed = readBeneficiary({ ...known, ...body, alias_name: alias });
    if (Array.isArray(changed)) return irisError(400, "An error occurred when updating beneficiary", changed);
    this.simulation.accounts.save(changed);
    return jsonReply(200, { status: "updated" });
  }

  beneficiaries(): Reply {
    return jsonReply(200, this.simulation.accounts.beneficiaries());
  }

  validateAccount(bank: string, account: string): Reply {
    const owner = isBank(bank) ? this.simulation.accounts.ownerOf(bank, account) : null;
    return owner === null
      ? irisError(400, "An error occurred when doing account validation", { account: ["Account does not exist"] })
      : jsonReply(200, { account_name: owner, account_no: account, bank_name: bank });
  }

  balance(): Reply {
    return jsonReply(200, { balance: payoutAmount(this.simulation.config.payoutBalance) });
  }

  banks(): Reply {
    return jsonReply(200, { beneficiary_banks: bankList() });
  }

  channels(): Reply {
    return jsonReply(200, TOP_UP_CHANNELS);
  }

  private decide(body: JsonObject, status: PayoutStatus, act: (chosen: Payout[]) => Reply): Reply {
    const { payouts } = this.simulation;
    const references = Array.isArray(body.reference_nos) ? body.reference_nos.map(String) : [];
    if (references.length === 0) return irisError(400, "Reference nos can't be blank");
    const chosen = references.map((reference) => payouts.find(reference));
    const movable = chosen.filter((payout) => payout !== undefined && payouts.canMove(payout, status)) as Payout[];
    if (movable.length < references.length) return irisError(400, "Payouts must exist and be in queued state");
    return act(movable);
  }
}

function readBeneficiary(body: JsonObject): Beneficiary | string[] {
  const [name, account, bank, alias] = ["name", "account", "bank", "alias_name"].map((key) => stringAt(body, key));
  if (!name || !account || !alias) return ["Name, account and alias name can't be blank"];
  if (!bank || !isBank(bank)) return ["Bank is not included in the list"];
  return { name, account, bank, alias_name: alias, email: stringAt(body, "email") };
}
