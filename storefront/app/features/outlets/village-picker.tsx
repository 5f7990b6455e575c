import { useState } from "react";
import { type AddressDraft, AREA_LEVELS, EMPTY_ADDRESS } from "../../device/address-draft";
import type { FinderPlace } from "../../device/finder";
import { AreaSelect } from "../../ui/area-select";

/** Chooses a village from the province down. */
export function VillagePicker({ onPlace }: { onPlace: (place: FinderPlace) => void }) {
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
            const { village, district } = next;
            if (village) onPlace({ kind: "area", code: village.code, name: `${village.name}, ${district?.name}` });
          }}
        />
      ))}
    </div>
  );
}
