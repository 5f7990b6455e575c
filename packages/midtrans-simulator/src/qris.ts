const MERCHANT_NAME = "SIMULATOR";
const REFERENCE_MAX_LENGTH = 25;

/** CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) as four upper-case hex digits, as EMVCo tag 63 asks. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, "utf8")) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

function field(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, "0")}${value}`;
}

/**
 * Builds a dynamic EMVCo merchant-presented code of `amount` rupiah that any scanner can parse.
 * The merchant name and domain are ours, so that no wallet can take it for a real merchant.
 */
export function buildQrisString(orderId: string, transactionId: string, amount: number): string {
  const account = field("00", "ID.SIMULATOR.WWW") + field("01", transactionId.replaceAll("-", "").slice(0, 18));
  const nationalId = field("00", "ID.CO.QRIS.WWW") + field("02", "ID0000000000000") + field("03", "UMI");
  const body = [
    field("00", "01"),
    field("01", "12"),
    field("26", account),
    field("51", nationalId),
    field("52", "5411"),
    field("53", "360"),
    field("54", String(amount)),
    field("58", "ID"),
    field("59", MERCHANT_NAME),
    field("60", "JAKARTA"),
    field("61", "10110"),
    field("62", field("05", orderId.slice(0, REFERENCE_MAX_LENGTH))),
  ].join("");
  const unsigned = `${body}6304`;
  return unsigned + crc16(unsigned);
}
