import type { OfficeSeller, SellerProblem } from "@pasar/contracts/office";
import { type OfficeTextKey, useOfficeText } from "../../lib/office-text";
import { Icon, type IconName } from "../../ui/icon";

const LOOKS: Record<SellerProblem, { icon: IconName; label: OfficeTextKey; style: string }> = {
  overdue: { icon: "clock", label: "office_problem_overdue", style: "bg-clay-pale text-clay" },
  stock_out: { icon: "box", label: "office_problem_stock_out", style: "bg-turmeric-pale text-turmeric-ink" },
  quiet: { icon: "person", label: "office_problem_quiet", style: "bg-turmeric-pale text-turmeric-ink" },
  suspended: { icon: "lock", label: "office_problem_suspended", style: "bg-ink text-white" },
};

/** What is wrong with a seller, or that nothing is. */
export function ProblemBadges({ seller }: { seller: OfficeSeller }) {
  const text = useOfficeText();
  return (
    <ul className="flex flex-wrap gap-1.5">
      {seller.problems.length === 0 && (
        <li className="badge bg-leaf-pale text-leaf-deep">
          <Icon name="check" size={16} />
          {text("office_problem_none")}
        </li>
      )}
      {seller.problems.map((problem) => {
        const { icon, label, style } = LOOKS[problem];
        return (
          <li key={problem} className={`badge ${style}`}>
            <Icon name={icon} size={16} />
            {text(label)}
          </li>
        );
      })}
    </ul>
  );
}
