/** Numbered steps, one short sentence each. */
export function Steps({ steps }: { steps: string[] }) {
  return (
    <ol className="mt-4 grid gap-2 text-left">
      {steps.map((step, place) => (
        <li key={step} className="flex gap-3">
          <span
            aria-hidden="true"
            className="flex size-7 shrink-0 items-center justify-center rounded-full bg-turmeric font-bold text-leaf-deep"
          >
            {place + 1}
          </span>
          <span className="pt-0.5">{step}</span>
        </li>
      ))}
    </ol>
  );
}
