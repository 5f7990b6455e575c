import { m } from "../../paraglide/messages.js";
import { Field, fieldState } from "../../ui/field";

/** What a buyer has to say in a few words. */
export function TextArea({ id, value }: { id: string; value?: string }) {
  return (
    <Field id={id} label={m.complaint_text()}>
      <textarea
        {...fieldState(id, null)}
        className="field"
        name="text"
        rows={3}
        required
        minLength={3}
        maxLength={500}
        defaultValue={value}
      />
    </Field>
  );
}
