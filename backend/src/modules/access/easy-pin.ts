/** Tells whether a PIN is among the first anybody would try: one digit or one pair repeated, or a run up or down. */
export function isEasyPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10));
  const isRunOrSame = steps.size === 1 && [0, 1, 9].some((step) => steps.has(step));
  return isRunOrSame || /^(..)\1+$/.test(pin);
}
