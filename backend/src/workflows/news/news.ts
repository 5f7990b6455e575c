import type { Message } from "../message/send-message";

/** Something to tell, and to whom. `key` names it for ever. */
export interface News {
  key: string;
  messages: Message[];
}
