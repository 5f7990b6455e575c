import type { ComponentProps, ComponentType } from "react";
import type { IslandName, islands } from "./registry";

type IslandProps = { [Name in IslandName]: ComponentProps<(typeof islands)[Name]> };

interface IslandGiven<Name extends IslandName> {
  name: Name;
  /** Given by the page, so that a page loads its own islands and no others. */
  component: (typeof islands)[Name];
  /** Must survive JSON. */
  props: IslandProps[Name] & object;
  /** Comes alive when it is first entered, not with the page; until then it must work by itself. */
  onFocus?: boolean;
}

/** Renders an island on the server and marks it for hydration. */
export function Island<Name extends IslandName>({ name, component, props, onFocus = false }: IslandGiven<Name>) {
  const Component = component as ComponentType<object>;
  const given: object = props;
  return (
    <div
      className="contents"
      data-island={name}
      data-props={JSON.stringify(given)}
      data-on-focus={onFocus ? "" : undefined}
    >
      <Component {...given} />
    </div>
  );
}
