import { banana, chili, maize } from "../kit/produce";
import type { Piece, Sheet } from "../kit/sheet";
import { at, box, circle, line, oval, path, shade, times } from "../kit/svg";
import { person, shopper } from "./people";
import { carrot, orange, tomato } from "./vegetables";

/** The scene of the home page on a 1200 by 600 sheet. */
export function stallScene(sheet: Sheet): string {
  return landscape(sheet) + house(sheet) + stall(sheet) + shoppers(sheet) + foreground(sheet);
}

function landscape(sheet: Sheet): string {
  const sky = box(0, 0, 1200, 600, 0, sheet.linear(["#bfe3f2", "#e9f4e6", "#fdf0cf"]));
  const sun = circle(180, 130, 110, "#fff3c4", 'opacity="0.6"') + circle(180, 130, 66, "#ffd968");
  const clouds = (
    [
      [420, 90, 1],
      [930, 70, 1.2],
      [1100, 150, 0.8],
    ] as const
  )
    .map(([x, y, scale]) =>
      at(
        x,
        y,
        oval(0, 0, 70, 22, "#ffffff", 'opacity="0.9"') +
          circle(-22, -14, 26, "#ffffff", 'opacity="0.9"') +
          circle(20, -20, 32, "#ffffff", 'opacity="0.9"'),
        0,
        scale,
      ),
    )
    .join("");
  const hills =
    path("M0 330 Q180 200 380 300 Q560 180 760 290 Q960 190 1200 310 V600 H0 Z", "#9fd0a0") +
    path("M0 380 Q240 280 520 360 Q800 280 1200 370 V600 H0 Z", sheet.linear(["#7fbf78", "#5fa85f"]));
  const paddy = times(7, (row) =>
    line(`M0 ${400 + row * 14} Q600 ${370 + row * 16} 1200 ${400 + row * 14}`, "#b5dd8a", 5, 'opacity="0.55"'),
  );
  return (
    sky +
    sun +
    clouds +
    hills +
    paddy +
    palm(sheet, 90, 470, 1) +
    palm(sheet, 1120, 450, 1.1) +
    path("M0 470 Q600 430 1200 470 V600 H0 Z", sheet.linear(["#ecca90", "#d9a866"]))
  );
}

function palm(sheet: Sheet, x: number, y: number, scale: number): string {
  const fronds = times(8, (index) =>
    at(14, -230, path("M0 0 Q60 -44 130 10 Q64 -10 0 12 Z", sheet.linear(["#6fb85a", "#3f8a4a"])), -180 + index * 33),
  );
  return at(
    x,
    y,
    path("M-12 0 Q-4 -130 8 -230 H22 Q16 -120 14 0 Z", sheet.barrel("#a8774a")) +
      fronds +
      circle(6, -218, 12, "#8a5a30") +
      circle(26, -214, 11, "#7a4a26"),
    0,
    scale,
  );
}

function house(sheet: Sheet): string {
  const roof =
    path("M760 250 L850 150 H1040 L1130 250 Z", sheet.linear(["#c9653c", "#a8452a"])) +
    times(9, (index) => line(`M${790 + index * 39} 246 L${856 + index * 22} 154`, "#8f3a22", 4, 'opacity="0.4"'));
  const walls =
    box(790, 250, 310, 220, 4, sheet.linear(["#f7ead0", "#e8d2a8"])) +
    box(960, 320, 80, 150, 4, "#8a5a35") +
    circle(1028, 396, 6, "#f2c23f") +
    box(830, 310, 90, 80, 4, "#7fb5c9") +
    line("M875 310 V390 M830 350 H920", "#fff8ea", 7);
  const washing = line("M700 220 Q740 240 790 226", "#8a6a4a", 3);
  return walls + roof + washing;
}

function stall(sheet: Sheet): string {
  const awning = times(10, (index) =>
    path(`M${250 + index * 48} 190 h48 v50 a24 24 0 0 1 -48 0 Z`, index % 2 ? "#fff8ea" : "#e2553a"),
  );
  const posts = line("M270 230 V520 M710 230 V520", "#9a6a3a", 15);
  const shelf =
    box(300, 300, 380, 12, 5, "#a8743f") +
    ["#f2c23f", "#d9483b", "#b5743f", "#6fb5c9", "#e58fb4", "#f29a4a"]
      .map((color, index) =>
        at(
          348 + index * 46 + (index > 2 ? 60 : 0),
          300,
          box(-17, -46, 34, 46, 8, sheet.barrel(color)) + box(-13, -56, 26, 13, 5, shade(color, -0.3)),
        ),
      )
      .join("");
  const hanging = times(
    2,
    (index) => line(`M${310 + index * 360} 238 v74`, "#8a6a4a", 4) + at(310 + index * 360, 336, banana(sheet), 20, 0.8),
  );
  const seller = at(490, 366, person(sheet, { top: "#3f8f7a", veil: "#f2c23f", skin: "#d9a077" }), 0, 0.92);
  const crates = produceCrates(sheet);
  return (
    sheet.shadow(490, 556, 300, 30) +
    box(270, 230, 440, 220, 0, "#7a4f30") +
    shelf +
    hanging +
    seller +
    posts +
    path("M230 196 L290 110 H690 L750 196 Z", sheet.linear(["#e2553a", "#b93a24"])) +
    awning +
    crates +
    counter(sheet)
  );
}

function counter(sheet: Sheet): string {
  return (
    box(240, 440, 500, 110, 10, sheet.linear(["#d9a566", "#b5793f"])) +
    times(5, (index) => line(`M${330 + index * 82} 448 V544`, "#8f5f2f", 5, 'opacity="0.6"')) +
    circle(490, 496, 38, "#fff8ea") +
    path("M468 504 q22 -48 44 0 Z", "#4f9a4a") +
    oval(490, 512, 30, 8, "#e2553a")
  );
}

function produceCrates(sheet: Sheet): string {
  const goods: readonly Piece[] = [tomato, orange, carrot, chili(), maize];
  return goods
    .map((piece, index) => {
      const x = 290 + index * 100;
      const pile = times(7, (item) =>
        at(
          x - 30 + (item % 4) * 20 + (item > 3 ? 10 : 0),
          item > 3 ? 394 : 410,
          piece(sheet),
          sheet.between(-20, 20),
          0.4,
        ),
      );
      return (
        pile +
        box(x - 46, 412, 92, 32, 6, sheet.barrel("#c98f4b")) +
        line(`M${x - 40} 428 h80`, "#8f5f2f", 4, 'opacity="0.6"')
      );
    })
    .join("");
}

function shoppers(sheet: Sheet): string {
  const basket = (x: number, y: number) =>
    at(
      x,
      y,
      line("M-22 0 Q0 -46 22 0", "#9a6530", 7) +
        path("M-30 0 H30 L22 40 H-22 Z", sheet.barrel("#d9a05c")) +
        circle(-8, -6, 10, "#e2402c") +
        circle(10, -7, 10, "#6fae3f"),
    );
  const mother =
    at(170, 384, shopper(sheet, { top: "#c9485f", veil: "#e58fb4", skin: "#e3b08a" }, "#7a3f6a"), 0, 0.88) +
    basket(246, 506);
  const child = at(72, 452, shopper(sheet, { top: "#f2b73c", veil: null, skin: "#d9a077" }, "#2f6fae"), 0, 0.58);
  const man =
    at(820, 374, shopper(sheet, { top: "#2f6fae", veil: null, skin: "#b97f55" }, "#3a3f4a"), 0, 0.92) + phone(898, 492);
  const rider =
    at(1010, 400, shopper(sheet, { top: "#5fa85f", veil: "#2f6b5f", skin: "#c98a5f" }, "#2f4a6b"), 0, 0.8) +
    box(940, 500, 64, 52, 8, sheet.barrel("#c9a06a")) +
    line("M940 520 h64 M972 500 v52", "#8f6a3c", 4);
  return child + mother + man + rider;
}

function phone(x: number, y: number): string {
  return at(x, y, box(-13, -24, 26, 46, 6, "#22272b") + box(-10, -19, 20, 34, 3, "#8fd0e8"), 12);
}

function foreground(sheet: Sheet): string {
  const tufts = times(26, () => {
    const x = sheet.between(10, 1190);
    const y = sheet.between(566, 598);
    return line(
      `M${x} ${y} q-4 -14 -10 -20 M${x} ${y} q2 -16 3 -24 M${x} ${y} q6 -12 12 -17`,
      sheet.pick(["#5f9440", "#7fb55a", "#8fc45f"]),
      4,
    );
  });
  const chicken = at(
    660,
    560,
    oval(0, 0, 30, 22, sheet.ball("#c9662c", 0.2)) +
      path("M18 -8 Q20 -40 36 -38 Q50 -34 40 -8 Z", sheet.ball("#c9662c", 0.15)) +
      path("M30 -38 q4 -12 10 -2 q8 -6 6 6 Z", "#d9302a") +
      path("M46 -28 l14 5 l-14 5 Z", "#f2b632") +
      path("M-26 -6 Q-54 -16 -50 -36 Q-34 -30 -20 -14 Z", "#2f4a3a") +
      line("M-4 20 v16 M10 20 v16", "#e0a52c", 4) +
      circle(38, -28, 3, "#1d1712"),
  );
  return tufts + chicken;
}
