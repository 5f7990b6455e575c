import type { ComponentProps, ComponentType } from "react";
import { type IslandName, islands } from "./registry";

type IslandProps = { [Name in IslandName]: ComponentProps<(typeof islands)[Name]> };

/** Renders an island on the server and marks it for hydration. Its props must survive JSON. */
export function Island<Name extends IslandName>({ name, props }: { name: Name; props: IslandProps[Name] & object }) {
  const Component = islands[name] as ComponentType<object>;
  const given: object = props;
  return (
    <div className="contents" data-island={name} data-props={JSON.stringify(given)}>
      <Component {...given} />
    </div>
  );
}
