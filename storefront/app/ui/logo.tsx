/** The shop's name with its mark: a woven basket under a roof. */
export function Logo() {
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden="true" width="38" height="38" viewBox="0 0 34 34">
        <rect width="34" height="34" rx="9" fill="#f2b233" />
        <path
          d="M6 14.5 17 6l11 8.5"
          fill="none"
          stroke="#14532d"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M7.5 17h19l-2 10.5h-15z" fill="#14532d" />
        <path
          d="M8.5 20.5h17M9.500 24h15M13 17l1 10.5M17 17v10.5M21 17l-1 10.5"
          stroke="#f2b233"
          strokeWidth="1.2"
          fill="none"
        />
      </svg>
      <span className="text-[1.02rem] leading-[1.05] font-extrabold tracking-tight">
        Pasar <span className="block text-turmeric">Bersama</span>
      </span>
    </span>
  );
}
