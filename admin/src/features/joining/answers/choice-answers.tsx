import type { JoiningChoice } from "@pasar/contracts/joining";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { api } from "../../../lib/api";
import { useJoiningText } from "../../../lib/joining-text";
import { ChoiceList } from "../../../ui/choice-list";
import { QueryState } from "../../../ui/query-state";
import { rememberName } from "../draft";
import type { AnswerProps } from "./answer-props";

const NO_MENTOR = "none";
const TERMINALS = ["working", "broken", "none"] as const;

function useChoices<Name extends string>(path: string, name: Name): UseQueryResult<Record<Name, JoiningChoice[]>> {
  return useQuery({
    queryKey: ["joining-choices", name, path],
    queryFn: ({ signal }) => api<Record<Name, JoiningChoice[]>>(path, { signal }),
  });
}

const asChoices = (choices: readonly JoiningChoice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

function nameOf(choices: readonly JoiningChoice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.name ?? id;
}

export function BusinessAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const query = useChoices("/join/businesses", "businesses");
  return (
    <QueryState query={query}>
      {({ businesses }) => (
        <ChoiceList
          label={text("join_business")}
          choices={asChoices(businesses)}
          value={answers.business ?? null}
          error={problem("business")}
          onChange={(business) => {
            rememberName(business, nameOf(businesses, business));
            keep({ business });
          }}
        />
      )}
    </QueryState>
  );
}

export function MentorAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const query = useChoices(`/join/mentors?village=${answers.village_code ?? ""}`, "mentors");
  if (!answers.village_code) return <p>{text("join_village_first")}</p>;
  return (
    <QueryState query={query}>
      {({ mentors }) => (
        <ChoiceList
          label={text("join_mentor")}
          hint={text("join_mentor_hint")}
          choices={[...asChoices(mentors), { value: NO_MENTOR, label: text("join_no_mentor") }]}
          value={answers.mentor_id === null ? NO_MENTOR : (answers.mentor_id ?? null)}
          error={problem("mentor_id")}
          onChange={(id) => {
            rememberName(id, nameOf(mentors, id));
            keep({ mentor_id: id === NO_MENTOR ? null : id });
          }}
        />
      )}
    </QueryState>
  );
}

export function RunnerAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const { runner = {}, run_by_official } = answers;
  return (
    <div className="grid gap-6">
      <ChoiceList
        label={text("join_runner")}
        choices={[
          { value: "kube", label: text("join_runner_kube") },
          { value: "operator", label: text("join_runner_operator") },
        ]}
        value={runner.kind ?? null}
        error={problem("runner.kind")}
        onChange={(kind) => keep({ runner: { kind } })}
      />
      {runner.kind === "kube" && <KubeChoice answers={answers} keep={keep} problem={problem} kind="ewarong" />}
      <YesNo
        label={text("join_run_by_official")}
        hint={text("join_official_hint")}
        value={run_by_official}
        error={problem("run_by_official")}
        onChange={(isOfficial) => keep({ run_by_official: isOfficial })}
      />
    </div>
  );
}

function KubeChoice({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  const query = useChoices(`/join/kubes?village=${answers.village_code ?? ""}`, "kubes");
  if (!answers.village_code) return <p>{text("join_village_first")}</p>;
  return (
    <QueryState query={query}>
      {({ kubes }) => (
        <ChoiceList
          label={text("join_running_kube")}
          hint={kubes.length === 0 ? text("join_no_kubes") : undefined}
          choices={asChoices(kubes)}
          value={answers.runner?.kube_id ?? null}
          error={problem("runner.kube_id")}
          onChange={(kube_id) => {
            rememberName(kube_id, nameOf(kubes, kube_id));
            keep({ runner: { kind: "kube", kube_id } });
          }}
        />
      )}
    </QueryState>
  );
}

export function TerminalAnswer({ answers, keep, problem }: AnswerProps) {
  const text = useJoiningText();
  return (
    <ChoiceList
      label={text("join_terminal")}
      choices={TERMINALS.map((terminal) => ({ value: terminal, label: text(`join_terminal_${terminal}`) }))}
      value={answers.terminal ?? null}
      error={problem("terminal")}
      onChange={(terminal) => keep({ terminal })}
    />
  );
}

interface YesNoProps {
  label: string;
  hint?: string;
  value: boolean | undefined;
  error: string | null;
  onChange: (value: boolean) => void;
}

/** A question with two answers, neither of them chosen at first. */
export function YesNo({ label, hint, value, error, onChange }: YesNoProps) {
  const text = useJoiningText();
  return (
    <ChoiceList
      label={label}
      hint={hint}
      choices={[
        { value: "no", label: text("join_no") },
        { value: "yes", label: text("join_yes") },
      ]}
      value={value === undefined ? null : value ? "yes" : "no"}
      error={error}
      onChange={(chosen) => onChange(chosen === "yes")}
    />
  );
}
