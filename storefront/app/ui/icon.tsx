/** Line drawings on a 24 x 24 field; each is one path so that a page full of them stays small. */
const PATHS = {
  alert:
    "M12 8.5v4.5m0 3.2v.1M10.4 3.9 2.6 17.6A1.9 1.9 0 0 0 4.2 20.4h15.6a1.9 1.9 0 0 0 1.6-2.8L13.6 3.9a1.9 1.9 0 0 0-3.2 0Z",
  back: "M19 12H5m6-6-6 6 6 6",
  bank: "M3 9.5 12 4l9 5.5M5 9.5V18m4.7-8.5V18m4.6-8.5V18M19 9.5V18M3.5 20.5h17",
  basket:
    "M3 9.5h18l-1.8 9.2a2 2 0 0 1-2 1.6H6.8a2 2 0 0 1-2-1.6L3 9.5ZM7.5 9.5 10.5 4m6 5.5L13.5 4M9 13v4m6-4v4m-3-4v4",
  box: "M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5v-9Zm0 0L12 12l8.5-4.5M12 12v9",
  cash: "M3 6.5h18v11H3v-11Zm9 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM6 12h.1m11.8 0h.1",
  check: "m4.5 12.5 5 5 10-11",
  chevron: "m6.5 9.5 5.5 5.5 5.5-5.5",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-13.5v5.2l3.4 2",
  close: "m6 6 12 12M18 6 6 18",
  copy: "M9 9h11v11H9V9Zm-4 6H4V4h11v1",
  download: "M12 4v11m-5-4.5 5 5 5-5M4.5 20h15",
  filter:
    "M4 7h9m5 0h2M4 17h3m5 0h8M15.5 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Zm-6 10a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z",
  halal: "M12 3.5 19.5 6v6c0 4.3-3.2 7.3-7.5 8.8C7.7 19.3 4.5 16.3 4.5 12V6L12 3.5Zm-3.5 8.8 2.6 2.6 4.6-5",
  home: "m3.5 11.5 8.5-7.5 8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20",
  minus: "M5.5 12h13",
  motor:
    "M5.5 19a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm13 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8.5 16h5l2.5-6.5L14.5 6H12m4 3.5 2.5 3.5M4 10.5h5.5l3 3",
  people:
    "M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Zm-6 8c.3-3.4 2.7-5.3 6-5.3s5.7 1.9 6 5.3M16 11.3a2.7 2.7 0 1 0-.8-5.3m2 8.3c2.200.4 3.6 2 3.8 4.7",
  pin: "M12 21c4.5-4.7 6.8-8.2 6.8-11.2a6.8 6.8 0 0 0-13.6 0c0 3 2.3 6.5 6.8 11.2Zm0-8.7a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z",
  plus: "M12 5.5v13M5.5 12h13",
  qr: "M4 4h6v6H4V4Zm10 0h6v6h-6V4ZM4 14h6v6H4v-6Zm10 0h2.5v2.5H14V14Zm3.5 3.5H20V20h-2.5v-2.5ZM20 14v.1M14 20v.1",
  receipt: "M5.5 3.5h13v17l-2.6-1.7-2.2 1.7-1.7-1.7-1.7 1.7-2.2-1.7-2.6 1.7v-17ZM9 8.5h6M9 12.5h6",
  search: "M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6Zm5-1.8 4.7 4.7",
  share:
    "M17.5 8.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Zm-11 6.1a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Zm11 6.1a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM8.8 10.7l6.4-3.5m-6.4 6.1 6.4 3.5",
  shop: "M4.5 10.5V20h15v-9.5M3 8l1.5-4.5h15L21 8a2.5 2.5 0 0 1-4.5 1.2A2.8 2.8 0 0 1 12 9.3a2.8 2.8 0 0 1-4.5-.1A2.5 2.5 0 0 1 3 8Zm6.5 12v-5.5h5V20",
  signal:
    "M3 3l18 18M8.5 15.5a5 5 0 0 1 6.3-.6M5.5 12.3a9.5 9.5 0 0 1 4-2.3m4.500.1a9.5 9.5 0 0 1 4.5 2.2M2.8 9a13.5 13.5 0 0 1 3.9-2.5m4-.9A13.5 13.5 0 0 1 21.2 9M12 19v.1",
  trash: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 13h9.4l.8-13M10 11v5.5m4-5.5v5.5",
  truck:
    "M2.5 6.5h11.5v10H2.5v-10ZM14 10h4l3.5 3.5v3H14M6.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm11 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  wallet: "M4 6.5h14.5v3M4 6.5v11.5a2 2 0 0 0 2 2h14v-10.5H5.5A1.5 1.5 0 0 1 4 8V6.5ZM16.5 14.7v.1",
  whatsapp:
    "M4 20l1.3-4A8.2 8.2 0 1 1 8.3 18.9L4 20Zm5-11.5c-.3 3.3 3.2 6.8 6.5 6.5l.8-1.7-2-1.1-1 .9c-1.2-.5-2.2-1.5-2.7-2.7l.9-1-1.1-2L9 8.5Z",
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative drawing; the word beside it carries the meaning. `size` is in px. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
