/** Line drawings on a 24 x 24 field, one path each. */
const PATHS = {
  alert:
    "M12 8.5v4.5m0 3.2v.1M10.4 3.9 2.6 17.6a1.9 1.9 0 0 0 1.6 2.8h15.6a1.9 1.9 0 0 0 1.6-2.8L13.6 3.9a1.9 1.9 0 0 0-3.2 0Z",
  back: "M19 12H5m6-6-6 6 6 6",
  bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2ZM12 5V3m-2 18h4",
  bellOff: "M6 16.5V11c0-1 .2-1.9.6-2.7M9 5.8A6 6 0 0 1 18 11v3M4.5 18.5H17M12 5V3m-2 18h4M3.5 3.5l17 17",
  box: "M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5v-9Zm0 0L12 12l8.5-4.5M12 12v9",
  camera: "M3 8h4l2-3h6l2 3h4v11.5H3V8Zm9 8.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z",
  cash: "M3 6.5h18v11H3v-11Zm9 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM6 12h.1m11.8 0h.1",
  check: "m4.5 12.5 5 5 10-11",
  chevron: "m9.5 6 6 6-6 6",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-13.5v5.2l3.4 2",
  close: "m6 6 12 12M18 6 6 18",
  download: "M12 4v11m-5-4.5 5 5 5-5M4.5 20h15",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  eyeOff:
    "M9.5 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.3M6 7.5A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-1M3.5 3.5l17 17",
  gallery: "M3.5 4.5h17v15h-17v-15Zm0 11.5 5-5 4.5 4.5 2.5-2.5 5 5M15.5 9.5h.1",
  globe:
    "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c2.5 2.3 3.5 5.2 3.5 8.5s-1 6.2-3.5 8.5c-2.5-2.3-3.5-5.2-3.5-8.5s1-6.2 3.5-8.5Z",
  handOver:
    "M3 13.5h3.5l3 1.5h3.5a1.6 1.6 0 0 1 0 3.2H9M13.5 17.5l5.5-2.3a1.6 1.6 0 0 1 1.3 2.9L13 21l-6-1.5H3m5-9V4h8v6.5H8Zm4-6.5v3",
  leave: "M14 4.5H5v15h9M10 12h11m-4-4 4 4-4 4",
  lock: "M5.5 10.5h13v10h-13v-10Zm3-.1V8a3.5 3.5 0 0 1 7 0v2.4M12 14.5v2.5",
  motor:
    "M5.5 19a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm13 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8.5 16h5l2.5-6.5L14.5 6H12m4 3.5 2.5 3.5M4 10.5h5.5l3 3",
  note: "M4.5 4.5h15v11l-4 4h-11v-15Zm15 11h-4v4M8 9h8m-8 4h5",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.4-4 3.3-6 7.5-6s7.1 2 7.5 6",
  phone:
    "M5 4h4l1.5 4.5-2.3 1.7a11 11 0 0 0 5.6 5.6l1.7-2.3L20 15v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z",
  pin: "M12 21c4.5-4.7 6.8-8.2 6.8-11.2a6.8 6.8 0 0 0-13.6 0c0 3 2.3 6.5 6.8 11.2Zm0-8.7a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z",
  receipt: "M5.5 3.5h13v17l-2.6-1.7-2.2 1.7-1.7-1.7-1.7 1.7-2.2-1.7-2.6 1.7v-17ZM9 8.5h6M9 12.5h6",
  shop: "M4.5 10.5V20h15v-9.5M3 8l1.5-4.5h15L21 8a2.5 2.5 0 0 1-4.5 1.2A2.8 2.8 0 0 1 12 9.3a2.8 2.8 0 0 1-4.5-.1A2.5 2.5 0 0 1 3 8Zm6.5 12v-5.5h5V20",
  signalOff: "M4 20v-3m5 3v-7m5 7v-3.5M19 20V9.5m0-3V4M14 12V9M3.5 3.5l17 17",
  truck:
    "M2.5 6.5h11.5v10H2.5v-10ZM14 10h4l3.5 3.5v3H14M6.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm11 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  wallet: "M3.5 7.5v11h17v-11h-17Zm0 0 12-4v4M16.5 13h.1",
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
