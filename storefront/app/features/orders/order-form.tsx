import type { ReactNode } from "react";

interface OrderFormProps {
  /** The path of the order page with its token; the form is sent there and comes back to it. */
  path: string;
  command: "cancel" | "cut" | "received" | "account" | "confirm" | "escalate" | "appeal";
  orderId?: string;
  children: ReactNode;
}

/** A form of the order page that works without scripts: the page's own action answers it. */
export function OrderForm({ path, command, orderId, children }: OrderFormProps) {
  return (
    <form method="post" action={path} className="mt-2 grid gap-3">
      <input type="hidden" name="command" value={command} />
      {orderId && <input type="hidden" name="order_id" value={orderId} />}
      {children}
    </form>
  );
}
