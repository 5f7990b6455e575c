import type { StockRow } from "@pasar/contracts/stock";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, failureText } from "../../lib/api";
import { useText } from "../../lib/text";
import { ActionButton } from "../../ui/action-button";
import { Section } from "../../ui/section";
import { TextField } from "../../ui/text-field";

const LONGEST_NUMBER = 6;

/** Chooses from how many free pieces on this product counts as low. */
export function LowMarkForm({ row }: { row: StockRow }) {
  const text = useText();
  const client = useQueryClient();
  const [value, setValue] = useState(String(row.low_at));
  const saving = useMutation({
    mutationFn: (low_at: number) =>
      api<StockRow>(`/seller/stock/${encodeURIComponent(row.variant_id)}/low-mark`, { body: { low_at } }),
    networkMode: "always",
    onSuccess: () => client.invalidateQueries({ queryKey: ["stock"] }),
  });
  const isNumber = /^\d+$/.test(value);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isNumber) saving.mutate(Number(value));
  };
  return (
    <Section icon="bell" title={text("stock_low_title")}>
      <form noValidate onSubmit={onSubmit} className="grid gap-3">
        <TextField
          label={text("stock_low_from")}
          inputMode="numeric"
          maxLength={LONGEST_NUMBER}
          value={value}
          onChange={setValue}
          error={isNumber ? saving.error && failureText(saving.error, text) : text("stock_number_missing")}
        />
        <ActionButton icon="check" isBusy={saving.isPending} hint={saving.isSuccess ? text("saved") : undefined}>
          {text("save")}
        </ActionButton>
      </form>
    </Section>
  );
}
