import type { MapLabel, MapPoint } from "@pasar/contracts/office";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { pan, type View, viewOf, zoom } from "./projection";

const STEP = 0.15;
const ZOOM = 1.6;
/** A finger is never quite still; less than this many px is a tap. */
const TAP_PIXELS = 8;

const MOVES: Record<string, (view: View) => View> = {
  ArrowLeft: (view) => pan(view, -STEP, 0),
  ArrowRight: (view) => pan(view, STEP, 0),
  ArrowUp: (view) => pan(view, 0, -STEP),
  ArrowDown: (view) => pan(view, 0, STEP),
  "+": (view) => zoom(view, ZOOM),
  "-": (view) => zoom(view, 1 / ZOOM),
};

/** Which part of the map is seen, and how fingers, mouse and keys change it. */
export function useMapView(points: MapPoint[], labels: MapLabel[]) {
  const whole = viewOf(points.length > 0 ? points : labels);
  const [view, setView] = useState(whole);
  const drag = useRef<{ x: number; y: number; hasMoved: boolean } | null>(null);
  const pointers = {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      drag.current = { x: clientX, y: clientY, hasMoved: false };
    },
    onPointerMove: ({ clientX, clientY, currentTarget, buttons }: PointerEvent) => {
      const from = drag.current;
      if (!from || buttons === 0) return;
      const [right, down] = [from.x - clientX, from.y - clientY];
      if (!from.hasMoved && Math.hypot(right, down) < TAP_PIXELS) return;
      const { width } = currentTarget.getBoundingClientRect();
      setView((seen) => pan(seen, right / width, down / width));
      drag.current = { x: clientX, y: clientY, hasMoved: true };
    },
  };
  return {
    view,
    zoomIn: () => setView((seen) => zoom(seen, ZOOM)),
    zoomOut: () => setView((seen) => zoom(seen, 1 / ZOOM)),
    showAll: () => setView(whole),
    handlers: {
      ...pointers,
      onKeyDown: (event: KeyboardEvent) => {
        const move = MOVES[event.key];
        if (!move) return;
        event.preventDefault();
        setView(move);
      },
    },
    /** True when the finger has just moved the map instead of choosing a place. */
    wasDragged: () => drag.current?.hasMoved === true,
  };
}
