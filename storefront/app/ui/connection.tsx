import { useEffect, useState } from "react";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

/** Tells the reader when the signal is gone. Nothing is lost meanwhile: the basket lives on the device. */
export function Connection() {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const follow = () => setOffline(!navigator.onLine);
    follow();
    addEventListener("online", follow);
    addEventListener("offline", follow);
    return () => {
      removeEventListener("online", follow);
      removeEventListener("offline", follow);
    };
  }, []);
  return (
    <div role="status">
      {offline && (
        <p className="flex items-center gap-2 bg-turmeric-pale px-4 py-2 text-[0.9rem] text-turmeric-ink">
          <Icon name="signal" size={20} /> {m.connection_offline()}
        </p>
      )}
    </div>
  );
}
