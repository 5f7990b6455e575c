import { useState } from "react";
import { Navigate, useSearchParams } from "react-router";
import { type KnownPerson, useKnownPeople } from "../../lib/known-people";
import { formatPhone } from "../../lib/phone";
import { useSession } from "../../lib/session";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { Notice } from "../../ui/notice";
import { CodeForm } from "./code-form";
import { EntryFrame } from "./entry-frame";
import { PersonList } from "./person-list";
import { PinForm } from "./pin-form";
import { returnPath } from "./return-path";

type Step = "people" | "pin" | "code";

/** The way in: a name this phone knows and its PIN, or a number with PIN or code. Everything else is behind it. */
export function SignInPage() {
  const [search] = useSearchParams();
  const { token, identity } = useSession();
  if (token && identity) return <Navigate to={returnPath(search, identity)} replace />;
  return <WayIn />;
}

function WayIn() {
  const text = useText();
  const hasExpired = useSession((session) => session.hasExpired);
  const { people } = useKnownPeople();
  const [person, setPerson] = useState<KnownPerson | null>(hasExpired ? (people[0] ?? null) : null);
  const [phone, setPhone] = useState(formatPhone(person?.phone ?? ""));
  const [step, setStep] = useState<Step>(people.length > 0 && !person ? "people" : "pin");
  const choose = (chosen: KnownPerson | null) => {
    setPerson(chosen);
    setPhone(formatPhone(chosen?.phone ?? ""));
    setStep("pin");
  };
  return (
    <EntryFrame title={text(step === "people" ? "sign_in_who" : "sign_in_title")}>
      <div className="grid gap-4">
        {hasExpired && step === "pin" && (
          <Notice tone="warning" icon="lock">
            {text("sign_in_expired")}
          </Notice>
        )}
        {step === "people" && <PersonList people={people} onChoose={choose} onOther={() => choose(null)} />}
        {step === "pin" && <PinForm person={person} phone={phone} onPhone={setPhone} onCode={() => setStep("code")} />}
        {step === "code" && <CodeForm phone={phone.trim()} onBack={() => setStep("pin")} />}
        {step === "pin" && people.length > 0 && (
          <button type="button" className="button button-plain" onClick={() => setStep("people")}>
            <Icon name="person" />
            {text("sign_in_somebody_else")}
          </button>
        )}
      </div>
    </EntryFrame>
  );
}
