import { useJoiningText } from "../../lib/joining-text";
import { RowLink } from "../../ui/row-link";

/** The way to language and sign-out: while joining there is no main menu, which would cover the one next thing to do. */
export function AccountLink() {
  const text = useJoiningText();
  return (
    <RowLink to="/akun" icon="person">
      {text("menu_account")}
    </RowLink>
  );
}
