import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { useState } from "react";
import { formatPhone } from "../../../lib/phone";
import { useText } from "../../../lib/text";
import { TextField } from "../../../ui/text-field";
import { ShopForm } from "./shop-form";
import { useSaveShop } from "./shop-settings";

const SHORTEST_ADDRESS = 5;

/** Where shoppers call and come to. */
export function ContactForm({ settings }: { settings: ShopSettings }) {
  const text = useText();
  const [phone, setPhone] = useState(formatPhone(settings.phone));
  const [address, setAddress] = useState(settings.address);
  const [isChecked, setIsChecked] = useState(false);
  const { save, isBusy, problem, fields } = useSaveShop(settings);
  const isAddressShort = address.trim().length < SHORTEST_ADDRESS;
  const onSave = () => {
    setIsChecked(true);
    if (!isAddressShort) void save({ phone: phone.trim(), address: address.trim() });
  };
  return (
    <ShopForm isBusy={isBusy} problem={problem} onSave={onSave}>
      <TextField
        label={text("shop_phone")}
        hint={text("shop_phone_hint")}
        type="tel"
        inputMode="tel"
        maxLength={24}
        value={phone}
        onChange={setPhone}
        error={fields.phone}
      />
      <TextField
        label={text("shop_address")}
        lines={3}
        maxLength={200}
        value={address}
        onChange={setAddress}
        error={fields.address ?? (isChecked && isAddressShort ? text("shop_address_short") : null)}
      />
    </ShopForm>
  );
}
