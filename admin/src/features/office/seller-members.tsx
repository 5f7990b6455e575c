import type { OfficeMember } from "@pasar/contracts/office";
import { useOfficeText } from "../../lib/office-text";
import { formatPhone } from "../../lib/phone";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";

/** Who belongs to the seller. Phones are there only for the pendamping, who calls people. */
export function SellerMembers({ members }: { members: OfficeMember[] }) {
  const text = useOfficeText();
  return (
    <Section icon="person" title={text("office_members", { count: members.length })}>
      <ul className="divide-y divide-line">
        {members.map(({ id, name, role, phone }) => (
          <li key={id} className="flex items-center justify-between gap-3 py-2 first:pt-0 last:pb-0">
            <div className="min-w-0 leading-snug">
              <p className="font-bold">{name}</p>
              <p className="text-soft">{text(`role_${role}`)}</p>
            </div>
            {phone && (
              <a
                href={`tel:${phone}`}
                className="button button-plain shrink-0"
                aria-label={text("office_call_member", { name, phone: formatPhone(phone) })}
              >
                <Icon name="phone" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
