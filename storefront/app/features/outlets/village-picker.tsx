import { useState } from "react";
import { type AddressDraft, AREA_LEVELS, EMPTY_ADDRESS } from "../../device/address-draft";
import { AreaSelect } from "../../ui/area-select";
import type { Village } from "../place/remembered-place";

/** Chooses a village from the province down. */
export function VillagePicker({ onPlace }: { onPlace: (village: Village) => void }) {
  const [address, setAddress] = useState<AddressDraft>(EMPTY_ADDRESS);
  return (
    <div className="mt-3 grid gap-3">
      {AREA_LEVELS.map((level) => (
        <AreaSelect
          key={level}
          level={level}
          address={address}
          error={null}
          onChange={(next) => {
            setAddress(next);
            if (next.village) onPlace({ village_code: next.village.code, name: next.village.name });
          }}
        />
      ))}
    </div>
  );
}
