import type { Area } from "@pasar/contracts/catalogue";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../lib/api";
import { type JoiningTextKey, useJoiningText } from "../../../lib/joining-text";
import { Notice } from "../../../ui/notice";
import { SelectField } from "../../../ui/select-field";
import { rememberName } from "../draft";
import type { AnswerProps } from "./answer-props";

const LEVELS: { label: JoiningTextKey; parts: number }[] = [
  { label: "join_province", parts: 1 },
  { label: "join_regency", parts: 2 },
  { label: "join_district", parts: 3 },
  { label: "join_village", parts: 4 },
];
const VILLAGE_PARTS = 4;
const DAY_MILLISECONDS = 86_400_000;

/** The dotted code's first parts: "18.71.03.1002" has "18.71" above it. */
function codeAt(code: string, parts: number): string {
  const all = code.split(".");
  return all.length >= parts && all[0] ? all.slice(0, parts).join(".") : "";
}

/** Province, regency, district and village, each a choice inside the one before. */
export function VillageAnswer({ answers, keep, problem }: AnswerProps) {
  const [code, setCode] = useState(answers.village_code ?? "");
  const choose = (chosen: Area) => {
    setCode(chosen.code);
    rememberName(chosen.code, nameOf(chosen));
    keep({ village_code: chosen.level === VILLAGE_PARTS ? chosen.code : undefined });
  };
  return (
    <div className="grid gap-5">
      {LEVELS.map(({ label, parts }) => {
        const parent = codeAt(code, parts - 1);
        const isAsked = parts === 1 || parent !== "";
        return (
          isAsked && (
            <AreaField
              key={parts}
              label={label}
              parent={parent}
              value={codeAt(code, parts)}
              error={parts === VILLAGE_PARTS ? problem("village_code") : null}
              onChoose={choose}
            />
          )
        );
      })}
      {code.split(".").length < VILLAGE_PARTS - 1 && problem("village_code") && (
        <Notice tone="bad">{problem("village_code")}</Notice>
      )}
    </div>
  );
}

interface AreaFieldProps {
  label: JoiningTextKey;
  parent: string;
  value: string;
  error: string | null;
  onChoose: (area: Area) => void;
}

function AreaField({ label, parent, value, error, onChoose }: AreaFieldProps) {
  const text = useJoiningText();
  const query = useQuery({
    queryKey: ["areas", parent],
    queryFn: ({ signal }) =>
      api<{ areas: Area[] }>(parent ? `/join/areas?parent=${parent}` : "/join/areas", { signal }),
    staleTime: DAY_MILLISECONDS,
  });
  const areas = query.data?.areas ?? [];
  return (
    <SelectField
      label={text(label)}
      placeholder={text(query.isPending ? "loading" : query.isError ? "join_choices_need_signal" : "join_choose")}
      options={areas.map((area) => ({ value: area.code, label: nameOf(area) }))}
      value={value}
      error={error}
      onChange={(code) => {
        const area = areas.find((candidate) => candidate.code === code);
        if (area) onChoose(area);
      }}
    />
  );
}

/** A village is told with its word (desa, pekon, kelurahan); names above it carry their own. */
function nameOf({ name, kind, level }: Area): string {
  return level === VILLAGE_PARTS ? `${name} (${kind})` : name;
}
