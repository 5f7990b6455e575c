import { installApp, useInstallOffer } from "../../lib/install";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";

/** Puts the app on the home screen; only where the browser offers it. */
export function InstallButton() {
  const text = useText();
  const { offer } = useInstallOffer();
  if (!offer) return null;
  return (
    <div className="grid gap-1.5">
      <button type="button" className="button button-plain" onClick={() => void installApp()}>
        <Icon name="download" />
        {text("account_install")}
      </button>
      <p className="text-center text-soft">{text("account_install_hint")}</p>
    </div>
  );
}
