import { isJsonObject, type JsonObject, numberAt, stringAt } from "./json";

const ITEM_TEXT_MAX_LENGTH = 50;

/** Gives what is wrong with `item_details`; absent items are fine, present ones must add up to `grossAmount`. */
export function checkItems(items: unknown, grossAmount: unknown): string[] {
  if (items === undefined || items === null) return [];
  if (!Array.isArray(items)) return ["item_details must be a list"];
  const messages = items.flatMap(checkItem);
  if (messages.length > 0) return messages;
  const sum = items.reduce((total: number, item: JsonObject) => total + Number(item.price) * Number(item.quantity), 0);
  return sum === grossAmount ? [] : ["transaction_details.gross_amount is not equal to the sum of item_details"];
}

function checkItem(item: unknown, index: number): string[] {
  const at = `item_details[${index}]`;
  if (!isJsonObject(item)) return [`${at} must be an object`];
  const messages: string[] = [];
  const quantity = numberAt(item, "quantity");
  const name = stringAt(item, "name");
  if (!Number.isSafeInteger(item.price)) messages.push(`${at}.price is not a whole number`);
  if (quantity === undefined || !Number.isSafeInteger(quantity) || quantity < 1) {
    messages.push(`${at}.quantity must be a whole number of at least 1`);
  }
  if (!name) messages.push(`${at}.name is required`);
  else if (name.length > ITEM_TEXT_MAX_LENGTH) messages.push(`${at}.name size must be between 0 and 50`);
  if (String(item.id ?? "").length > ITEM_TEXT_MAX_LENGTH) messages.push(`${at}.id size must be between 0 and 50`);
  return messages;
}
