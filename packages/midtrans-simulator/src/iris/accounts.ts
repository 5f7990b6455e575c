/** A saved payee of the payouts API. */
export interface Beneficiary {
  name: string;
  account: string;
  bank: string;
  alias_name: string;
  email?: string;
}

const ACCOUNT_NUMBER = /^\d{5,20}$/;

/** Who owns which bank account, and which owners are saved as payees. */
export class AccountRegister {
  private readonly byAlias = new Map<string, Beneficiary>();
  private readonly owners = new Map<string, string | null>();

  beneficiaries(): Beneficiary[] {
    return [...this.byAlias.values()];
  }

  save(beneficiary: Beneficiary): void {
    this.byAlias.set(beneficiary.alias_name, beneficiary);
  }

  find(alias: string): Beneficiary | undefined {
    return this.byAlias.get(alias);
  }

  isTaken({ bank, account, alias_name }: Beneficiary): boolean {
    return this.beneficiaries().some(
      (other) => other.alias_name === alias_name || (other.bank === bank && other.account === account),
    );
  }

  /** Says whose account this is; null for an account the bank does not know. */
  setOwner(bank: string, account: string, name: string | null): void {
    this.owners.set(`${bank} ${account}`, name);
  }

  /** Whose account this is, or null. An account nobody spoke of belongs to a made-up owner. */
  ownerOf(bank: string, account: string): string | null {
    const owner = this.owners.get(`${bank} ${account}`);
    if (owner !== undefined || !ACCOUNT_NUMBER.test(account)) return owner ?? null;
    const saved = this.beneficiaries().find((known) => known.bank === bank && known.account === account);
    return saved?.name ?? `SIMULATOR ${account.slice(-4)}`;
  }

  clear(): void {
    this.byAlias.clear();
    this.owners.clear();
  }
}
