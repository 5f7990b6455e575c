import { Island } from "../../islands/island";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { COMPLAINT_REASON_WORDS, COMPLAINT_WISH_WORDS } from "./complaint-words";
import { PhotoInputs } from "./photo-inputs";
import { TextArea } from "./text-area";

/** What a buyer wrote before something was wrong with it. */
interface ComplaintDraft {
  reason: string;
  wish: string;
  text: string;
}

interface ComplaintFormProps {
  /** The form's own page, which answers it. */
  path: string;
  draft: ComplaintDraft | null;
}

/** Asks what is wrong with the goods. It needs no scripts; with them, photos are made small before they are sent. */
export function ComplaintForm({ path, draft }: ComplaintFormProps) {
  return (
    <form method="post" action={path} encType="multipart/form-data" className="mt-2 grid gap-3">
      <Choices legend={m.complaint_what()} name="reason" words={COMPLAINT_REASON_WORDS} chosen={draft?.reason} />
      <Choices legend={m.complaint_wish()} name="wish" words={COMPLAINT_WISH_WORDS} chosen={draft?.wish} />
      <TextArea id="keterangan" value={draft?.text} />
      <Island name="PhotoInputs" component={PhotoInputs} props={{}} />
      <button type="submit" className="button button-danger w-full">
        <Icon name="alert" /> {m.complaint_send()}
      </button>
    </form>
  );
}

interface ChoicesProps {
  legend: string;
  name: string;
  /** What each value is called, in the order it is shown. */
  words: Record<string, () => string>;
  chosen: string | undefined;
}

function Choices({ legend, name, words, chosen }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      {Object.entries(words).map(([value, word]) => (
        <label key={value} className="flex min-h-12 items-center gap-3">
          <input
            type="radio"
            className="size-6 shrink-0 accent-leaf"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            required
          />{" "}
          {word()}
        </label>
      ))}
    </fieldset>
  );
}
