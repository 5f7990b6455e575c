import type { Area } from "@pasar/contracts/catalogue";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";

interface AreaFormProps {
  /** The chosen area with those around it, from the province down. */
  chain: Area[];
  /** The areas inside it. */
  inside: Area[];
  isOpenOnly: boolean;
}

/** Chooses an area without JavaScript, one level further with each sending. */
export function AreaForm({ chain, inside, isOpenOnly }: AreaFormProps) {
  const current = chain.at(-1);
  return (
    <form action={localPath("/e-warong")} className="card mx-3 mt-3 grid gap-3 p-3">
      <label className="block">
        <span className="mb-1 block font-bold">{m.choose_area()}</span>
        <select className="field" name="daerah" defaultValue={current?.code ?? ""}>
          <option value="">{m.all_regencies()}</option>
          {chain.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          {inside.map(({ code, name }) => (
            <option key={code} value={code}>
              {current ? `– ${name}` : name}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-12 items-center gap-3">
        <input className="size-6 accent-leaf" type="checkbox" name="buka" value="1" defaultChecked={isOpenOnly} />
        {m.only_open()}
      </label>
      <button type="submit" className="button button-main">
        {m.filter_apply()}
      </button>
    </form>
  );
}
