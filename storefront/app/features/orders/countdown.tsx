import { useEffect, useState } from "react";
import { m } from "../../paraglide/messages.js";

const SECOND = 1_000;

/** The time left until a moment (ISO 8601). Empty on the server, whose clock is not the reader's. */
export function Countdown({ until }: { until: string }) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / SECOND)));
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, [until]);
  if (left === null) return null;
  return (
    <p className="text-[0.94rem]">
      {m.time_left()} <strong className="tabular-nums">{clockText(left)}</strong>
    </p>
  );
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part) => String(part).padStart(2, "0")).join(":");
}
