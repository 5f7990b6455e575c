import type { OfficeOverview } from "@pasar/contracts/office";
import { Link } from "react-router";
import { useOfficeText } from "../../lib/office-text";
import { Icon, type IconName } from "../../ui/icon";
import { Notice } from "../../ui/notice";

interface Todo {
  to: string;
  icon: IconName;
  count: number;
  words: string;
  isUrgent?: boolean;
}

/** Everything that waits for the officer, each leading to where it is done. */
export function TodoList({ overview }: { overview: OfficeOverview }) {
  const todos = useTodos(overview).filter(({ count }) => count > 0);
  const text = useOfficeText();
  if (todos.length === 0) return <Notice tone="good">{text("office_todo_none")}</Notice>;
  return (
    <ul className="grid grid-cols-1 gap-2">
      {todos.map((todo) => (
        <li key={todo.to}>
          <TodoRow {...todo} />
        </li>
      ))}
    </ul>
  );
}

function useTodos({ applications_waiting, overdue_orders, problems }: OfficeOverview): Todo[] {
  const text = useOfficeText();
  const withProblem = (problem: keyof typeof problems) => `/dinas/penjual?problem=${problem}`;
  return [
    {
      to: "/dinas/pengajuan",
      icon: "note",
      count: applications_waiting,
      words: text("office_todo_applications"),
      isUrgent: true,
    },
    {
      to: withProblem("overdue"),
      icon: "clock",
      count: overdue_orders,
      words: text("office_todo_overdue", { sellers: problems.overdue }),
      isUrgent: true,
    },
    { to: withProblem("quiet"), icon: "person", count: problems.quiet, words: text("office_todo_quiet") },
    { to: withProblem("stock_out"), icon: "box", count: problems.stock_out, words: text("office_todo_stock_out") },
    { to: withProblem("suspended"), icon: "lock", count: problems.suspended, words: text("office_todo_suspended") },
  ];
}

function TodoRow({ to, icon, count, words, isUrgent = false }: Todo) {
  const style = isUrgent ? "border-clay bg-clay-pale text-clay" : "border-line bg-white text-ink";
  return (
    <Link to={to} className={`flex min-h-16 items-center gap-3 rounded-xl border-2 px-3.5 py-2 ${style}`}>
      <Icon name={icon} size={28} />
      <span className="min-w-10 text-[1.5rem] font-bold tabular-nums">{count}</span>
      <span className="flex-1 leading-snug font-semibold">{words}</span>
      <Icon name="chevron" />
    </Link>
  );
}
