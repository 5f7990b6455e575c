import type { Area } from "@pasar/contracts/catalogue";
import { useEffect, useState } from "react";
import { type AddressDraft, type AreaLevel, chooseArea, parentOf } from "../device/address-draft";
import { api } from "../lib/api";
import { m } from "../paraglide/messages.js";
import { Field, fieldState } from "./field";

const LABELS: Record<AreaLevel, () => string> = {
  province: m.area_province,
  regency: m.area_regency,
  district: m.area_district,
  village: m.area_village,
};

const known = new Map<string, Area[]>();

interface AreaSelectProps {
  level: AreaLevel;
  address: AddressDraft;
  error: string | null;
  onChange: (address: AddressDraft) => void;
}

/** One level of the address; its choices are fetched when the level above is chosen. */
export function AreaSelect({ level, address, error, onChange }: AreaSelectProps) {
  const parent = parentOf(address, level);
  const { areas, failed, tryAgain } = useAreas(parent);
  const chosen = address[level];
  return (
    <Field id={level} label={LABELS[level]()} error={error}>
      <select
        {...fieldState(level, error)}
        className="field disabled:border-line disabled:bg-straw"
        disabled={!areas}
        value={chosen?.code ?? ""}
        onChange={(event) => {
          const code = event.currentTarget.value;
          onChange(chooseArea(address, level, areas?.find((area) => area.code === code) ?? null));
        }}
      >
        <option value="">{parent !== null && !areas && !failed ? m.loading() : m.choose()}</option>
        {areas?.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        {!areas && chosen && <option value={chosen.code}>{chosen.name}</option>}
      </select>
      {failed && (
        <button type="button" className="min-h-12 font-bold text-leaf underline" onClick={tryAgain}>
          {m.areas_failed()}
        </button>
      )}
    </Field>
  );
}

function useAreas(parent: string | null) {
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState(false);
  const areas = parent === null ? undefined : known.get(parent);
  const wanted = areas ? null : parent;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    setFailed(false);
    if (wanted === null) return;
    let outdated = false;
    void api<{ areas: Area[] }>(`/areas?${new URLSearchParams({ parent: wanted })}`).then((result) => {
      if (result.kind === "ok") known.set(wanted, result.value.areas);
      if (outdated) return;
      if (result.kind === "ok") setRound((last) => last + 1);
      else setFailed(true);
    });
    return () => {
      outdated = true;
    };
  }, [wanted, round]);

  return { areas, failed, tryAgain: () => setRound((last) => last + 1) };
}
