import type { OwnRecovery } from "@pasar/contracts/recovery";
import { formatMoment } from "@pasar/locale/time";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, failureText } from "../../lib/api";
import { formatPhone } from "../../lib/phone";
import { useTimeZone } from "../../lib/session";
import { useLanguage, useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";

const KEY = ["own-recovery"];

/** Warns that an officer is changing this person's number, and lets them keep the old one. Nothing while none is. */
export function NumberChange() {
  const text = useText();
  const timeZone = useTimeZone();
  const locale = useLanguage();
  const client = useQueryClient();
  const own = useQuery({ queryKey: KEY, queryFn: ({ signal }) => api<OwnRecovery>("/access/recovery", { signal }) });
  const cancelling = useMutation({
    networkMode: "always",
    mutationFn: () => api("/access/recovery/cancel", { body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
  const recovery = own.data?.recovery;
  if (!recovery) return null;
  const moment = formatMoment(new Date(recovery.due_at), { locale, timeZone });
  return (
    <div className="grid gap-3">
      <Notice tone="warning">
        {text("number_changes", { phone: formatPhone(recovery.new_phone), moment })}
        <p className="mt-1 font-normal">{text("number_changes_hint")}</p>
      </Notice>
      {cancelling.error && <Notice tone="bad">{failureText(cancelling.error, text)}</Notice>}
      <button
        type="button"
        className="button button-danger"
        disabled={cancelling.isPending}
        onClick={() => cancelling.mutate()}
      >
        <Icon name="close" />
        {text("number_keep")}
      </button>
    </div>
  );
}
