import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Seeding } from "../seeding";

/** A demo account of the platform's operators. */
export interface OperatorAccount {
  name: string;
  email: string;
  password: string;
}

/** Two, because no money is transferred by one alone. */
const OPERATORS: readonly OperatorAccount[] = [
  { name: "Operator Contoh", email: "operator.contoh@pasar.example", password: "contoh-operator-1" },
  { name: "Operator Rekaan", email: "operator.rekaan@pasar.example", password: "contoh-operator-2" },
];

/** Seeds the platform's operators as users of Medusa. Gives their demo accounts. */
export async function seedOperators({ container, say }: Seeding): Promise<readonly OperatorAccount[]> {
  const users = container.resolve(Modules.USER);
  const known = new Set((await users.listUsers({}, { select: ["email"] })).map(({ email }) => email));
  for (const operator of OPERATORS.filter(({ email }) => !known.has(email))) await createOperator(container, operator);
  say(`operators: ${OPERATORS.length}`);
  return OPERATORS;
}

async function createOperator(
  container: Seeding["container"],
  { name, email, password }: OperatorAccount,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [left] = await auth.listAuthIdentities({ provider_identities: { entity_id: email, provider: "emailpass" } });
  const authIdentityId = left?.id ?? (await register());
  const [first_name, last_name] = name.split(" ");
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name, last_name } },
  });

  async function register(): Promise<string> {
    const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } });
    if (!authIdentity) throw new Error(`The operator ${email} could not be registered: ${error}`);
    return authIdentity.id;
  }
}
