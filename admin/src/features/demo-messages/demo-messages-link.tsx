import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { demoMessagesQuery } from "./demo-messages";

/** The way to the demo's messages; nothing where messages are really sent. */
export function DemoMessagesLink() {
  const text = useText();
  const { isSuccess } = useQuery(demoMessagesQuery);
  if (!isSuccess) return null;
  return (
    <Link to="/kotak-pesan" target="_blank" className="button button-plain">
      <Icon name="note" />
      {text("demo_messages_open")}
    </Link>
  );
}
