import type { KnownPerson } from "../../lib/known-people";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";

interface PersonListProps {
  people: readonly KnownPerson[];
  onChoose: (person: KnownPerson) => void;
  onOther: () => void;
}

/** The people who share this phone; whoever taps their name needs only the PIN. */
export function PersonList({ people, onChoose, onOther }: PersonListProps) {
  const text = useText();
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {people.map((person) => (
          <li key={person.phone}>
            <button
              type="button"
              className="card flex min-h-16 w-full items-center gap-3 px-4 py-3 text-left leading-snug hover:bg-leaf-pale"
              onClick={() => onChoose(person)}
            >
              <span className="text-leaf">
                <Icon name="person" size={28} />
              </span>
              <span className="min-w-0 flex-1">
                <span className="block text-[1.15rem] font-bold">{person.name}</span>
                <span className="block text-soft">{person.place}</span>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-plain" onClick={onOther}>
        <Icon name="phone" />
        {text("sign_in_other_person")}
      </button>
    </div>
  );
}
