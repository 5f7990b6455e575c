/** The part of the untyped npm package that the conformance tests call. */
declare module "midtrans-client" {
  type Answer = Record<string, unknown> & { status_code: string; transaction_status: string; order_id: string };
  type Body = Record<string, unknown>;

  interface Options {
    isProduction: boolean;
    serverKey: string;
    clientKey?: string;
  }

  interface Transactions {
    status(id: string): Promise<Answer>;
    statusb2b(id: string): Promise<Body>;
    cancel(id: string): Promise<Answer>;
    expire(id: string): Promise<Answer>;
    approve(id: string): Promise<Answer>;
    deny(id: string): Promise<Answer>;
    refund(id: string, body: Body): Promise<Answer>;
    refundDirect(id: string, body: Body): Promise<Answer>;
    notification(notification: Body | string): Promise<Answer>;
  }

  export class CoreApi {
    constructor(options: Options);
    apiConfig: { getCoreApiBaseUrl(): string };
    transaction: Transactions;
    charge(body: Body | null): Promise<Answer>;
    cardPointInquiry(tokenId: string): Promise<Answer>;
  }

  export class Snap {
    constructor(options: Options);
    apiConfig: { getCoreApiBaseUrl(): string; getSnapApiBaseUrl(): string };
    transaction: Transactions;
    createTransaction(body?: Body): Promise<{ token: string; redirect_url: string }>;
    createTransactionToken(body: Body): Promise<string>;
    createTransactionRedirectUrl(body: Body): Promise<string>;
  }

  export class Iris {
    constructor(options: Options);
    apiConfig: { getIrisApiBaseUrl(): string };
    ping(): Promise<string>;
    createBeneficiaries(body: Body): Promise<Body>;
    updateBeneficiaries(alias: string, body: Body): Promise<Body>;
    getBeneficiaries(): Promise<Body[]>;
    createPayouts(body: Body): Promise<{ payouts: { status: string; reference_no: string }[] }>;
    approvePayouts(body: Body): Promise<Body>;
    rejectPayouts(body: Body): Promise<Body>;
    getPayoutDetails(referenceNo: string): Promise<Body>;
    getTransactionHistory(body: Body): Promise<Body[]>;
    getTopupChannels(): Promise<{ id: unknown }[]>;
    getBalance(): Promise<{ balance: unknown }>;
    getFacilitatorBankAccounts(): Promise<Body>;
    getFacilitatorBalance(id: string): Promise<Body>;
    getBeneficiaryBanks(): Promise<{ beneficiary_banks: { code: string; name: string }[] }>;
    validateBankAccount(query: Body): Promise<Body>;
  }

  export class MidtransError extends Error {
    httpStatusCode: string | number | null;
    ApiResponse: unknown;
  }
}
