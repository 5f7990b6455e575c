import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils";
import { memberSignInSchema } from "@pasar/contracts/seller";
import { toPhone } from "../../http/phone";
import { inTurn } from "./in-turn";
import { hashPin, pinMatches } from "./pin";
import { afterFailure, type Throttle } from "./throttle";

interface PinMetadata extends Throttle {
  pin_hash: string;
}

/** Signs a member in with a phone number and a 6-digit PIN. Route: `POST /auth/member/phone-pin`. */
class MemberAuthService extends AbstractAuthModuleProvider {
  static override identifier = "phone-pin";
  static override DISPLAY_NAME = "Phone number and PIN";

  /** Answers `success: false` with an error code of the contracts; throws nothing for bad input. */
  override async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const input = memberSignInSchema.safeParse(body);
    const phone = input.success ? toPhone(input.data.phone) : null;
    if (!input.success || !phone) return refusal("wrong_phone_or_pin");
    const { pin } = input.data;
    return inTurn(phone, async () => {
      const identity = await findIdentity(identities, phone);
      if (identity) return this.verifyPin(identity, phone, pin, identities);
      // The same work as for a known phone, so that the time does not tell which phones have an account.
      await hashPin(pin);
      return refusal("wrong_phone_or_pin");
    });
  }

  private async verifyPin(
    identity: AuthIdentityDTO,
    phone: string,
    pin: string,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const metadata = pinMetadata(identity);
    if (metadata.lockedUntil > Date.now()) return refusal("too_many_attempts");
    if (!(await pinMatches(pin, metadata.pin_hash))) {
      await save(identities, phone, { ...metadata, ...afterFailure(metadata, Date.now()) });
      return refusal("wrong_phone_or_pin");
    }
    if (metadata.failures > 0) await save(identities, phone, { ...metadata, failures: 0, lockedUntil: 0 });
    return { success: true, authIdentity: withoutSecrets(identity) };
  }
}

function refusal(code: "wrong_phone_or_pin" | "too_many_attempts"): AuthenticationResponse {
  return { success: false, error: code };
}

async function findIdentity(
  identities: AuthIdentityProviderService,
  phone: string,
): Promise<AuthIdentityDTO | undefined> {
  try {
    return await identities.retrieve({ entity_id: phone });
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) return undefined;
    throw error;
  }
}

function pinMetadata(identity: AuthIdentityDTO): PinMetadata {
  const provider = identity.provider_identities?.find(({ provider }) => provider === MemberAuthService.identifier);
  const stored = (provider?.provider_metadata ?? {}) as Partial<PinMetadata>;
  return { pin_hash: stored.pin_hash ?? "", failures: stored.failures ?? 0, lockedUntil: stored.lockedUntil ?? 0 };
}

async function save(identities: AuthIdentityProviderService, phone: string, metadata: PinMetadata): Promise<void> {
  await identities.update(phone, { provider_metadata: { ...metadata } });
}

function withoutSecrets(identity: AuthIdentityDTO): AuthIdentityDTO {
  const provider_identities = identity.provider_identities?.map(({ provider_metadata: _, ...rest }) => rest);
  return { ...identity, provider_identities } as AuthIdentityDTO;
}

export default MemberAuthService;
