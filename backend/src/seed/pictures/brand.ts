import { Sheet } from "./kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "./kit/svg";
import { person } from "./motifs/people";
import { stallScene } from "./motifs/stall";

/** A 960 by 960 avatar for sellers without a photo of their own: three members, or a village shop. */
export function drawSellerAvatar(kind: "kube" | "ewarong"): string {
  const sheet = new Sheet(`avatar-${kind}`);
  return sheet.render(960, 960, kind === "kube" ? groupAvatar(sheet) : shopAvatar(sheet));
}

/** The wide 1200 by 600 picture of the home page: a village stall with shoppers. */
export function drawHero(): string {
  const sheet = new Sheet("hero");
  return sheet.render(1200, 600, stallScene(sheet));
}

function groupAvatar(sheet: Sheet): string {
  const ground =
    box(0, 0, 960, 960, 0, sheet.radial(["#ffe6b8", "#f7b45f", "#e98a3c"], 0.9)) +
    circle(480, 470, 380, "#fff3d9", 'opacity="0.45"');
  const rays = times(16, (index) =>
    at(480, 470, path("M-26 -400 L0 -470 L26 -400 Z", "#fff3d9", 'opacity="0.6"'), index * 22.5),
  );
  return (
    ground +
    rays +
    at(270, 640, person(sheet, { top: "#3f8f7a", veil: "#2f6b5f", skin: "#d9a077" }), 0, 2.5) +
    at(690, 640, person(sheet, { top: "#c9485f", veil: null, skin: "#c98a5f" }), 0, 2.5) +
    at(480, 700, person(sheet, { top: "#2f6fae", veil: "#f2c23f", skin: "#e3b08a" }), 0, 3) +
    path("M0 880 Q480 800 960 880 V960 H0 Z", "#c9662c")
  );
}

function shopAvatar(sheet: Sheet): string {
  const wall =
    box(0, 0, 960, 960, 0, sheet.radial(["#dff3e4", "#8fcfa8", "#4fa57a"], 0.9)) +
    circle(480, 440, 380, "#f4fbef", 'opacity="0.5"');
  const awning = times(8, (index) =>
    path(`M${160 + index * 80} 330 h80 v110 a40 40 0 0 1 -80 0 Z`, index % 2 ? "#fff8ea" : "#e2553a"),
  );
  const jars = ["#f2c23f", "#d9483b", "#8fcf7a", "#b5743f", "#f29a4a"]
    .map((color, index) =>
      at(
        280 + index * 100,
        560,
        box(-34, -50, 68, 86, 14, sheet.barrel(color)) + box(-28, -68, 56, 22, 8, shade(color, -0.35)),
      ),
    )
    .join("");
  return (
    wall +
    sheet.shadow(480, 830, 400, 50) +
    box(200, 400, 560, 420, 10, sheet.linear(["#f7e3bd", "#e3bf85"])) +
    box(240, 470, 480, 130, 8, "#8a5a35") +
    jars +
    box(220, 600, 520, 40, 10, "#b5763f") +
    box(230, 640, 500, 180, 8, sheet.linear(["#c98f55", "#a8703c"])) +
    times(5, (index) => line(`M${310 + index * 90} 650 V810`, "#8a5a30", 6)) +
    path("M150 340 L220 210 H740 L810 340 Z", sheet.linear(["#c9452f", "#a8321f"])) +
    awning +
    circle(480, 730, 64, "#fff8ea") +
    path("M446 742 q34 -74 68 0 Z", "#4f9a4a") +
    oval(480, 752, 44, 12, "#e2553a")
  );
}
