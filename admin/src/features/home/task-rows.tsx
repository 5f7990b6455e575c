import { Link } from "react-router";
import { ageOf } from "../../lib/age";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import type { Task } from "./task-list";

/** What to do now, each row a way to the place where it is done; or that nothing waits. */
export function TaskRows({ tasks, readAt }: { tasks: Task[]; readAt: number }) {
  const text = useText();
  if (tasks.length === 0) {
    return (
      <p className="flex items-center gap-3 rounded-2xl bg-leaf-pale px-4 py-5 text-[1.12rem] font-bold text-leaf-deep">
        <Icon name="check" size={34} />
        {text("home_nothing")}
      </p>
    );
  }
  return (
    <ul className="grid gap-2.5">
      {tasks.map((task) => (
        <li key={task.label}>
          <TaskRow task={task} readAt={readAt} />
        </li>
      ))}
    </ul>
  );
}

function TaskRow({ task, readAt }: { task: Task; readAt: number }) {
  const text = useText();
  const isLate = task.late > 0;
  return (
    <Link
      to={task.to}
      className={`card flex min-h-19 items-center gap-3 py-2.5 pr-3 pl-3.5 hover:border-leaf ${isLate ? "border-l-8 border-l-clay" : ""}`}
    >
      <span className="min-w-11 text-center text-[2rem] leading-none font-bold text-leaf-deep tabular-nums">
        {task.count}
      </span>
      <span className="text-leaf">
        <Icon name={task.icon} size={30} />
      </span>
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block text-[1.12rem] font-bold">{text(task.label)}</span>
        {isLate && <span className="block font-bold text-clay">{text("home_late", { count: task.late })}</span>}
        {task.since && <Waiting since={task.since} readAt={readAt} />}
      </span>
      <Icon name="chevron" />
    </Link>
  );
}

function Waiting({ since, readAt }: { since: string; readAt: number }) {
  const text = useText();
  const { unit, count } = ageOf(since, readAt);
  const age = text(unit, { count });
  return <span className="block text-soft">{text("home_waits", { age })}</span>;
}
