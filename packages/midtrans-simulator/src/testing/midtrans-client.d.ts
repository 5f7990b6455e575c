/** The part of the untyped npm package that the conformance test calls. */
declare module "midtrans-client" {
  type Answer = Record<string, unknown> & { status_code: string; transaction_status: string; order_id: string };

  interface CoreOptions {
    isProduction: boolean;
    serverKey: string;
    clientKey: string;
  }

  export class CoreApi {
    constructor(options: CoreOptions);
    apiConfig: { getCoreApiBaseUrl(): string };
    transaction: {
      status(id: string): Promise<Answer>;
      cancel(id: string): Promise<Answer>;
      expire(id: string): Promise<Answer>;
      approve(id: string): Promise<Answer>;
    };
    charge(body: Record<string, unknown>): Promise<Answer>;
  }

  export class MidtransError extends Error {
    httpStatusCode: string | number | null;
    ApiResponse: unknown;
  }
}
