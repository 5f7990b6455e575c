import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ApiError, failureText } from "../lib/api";
import { useText } from "../lib/text";
import { Icon } from "./icon";
import { Notice } from "./notice";

interface QueryStateProps<Answer> {
  query: Pick<UseQueryResult<Answer>, "data" | "error"> & { refetch: () => unknown };
  children: (answer: Answer) => ReactNode;
}

/** Shows what a query has, else that it is loading, or why there is nothing and a way to try again. */
export function QueryState<Answer>({ query, children }: QueryStateProps<Answer>) {
  const text = useText();
  if (query.data !== undefined) return children(query.data);
  if (!query.error) {
    return (
      <p role="status" className="py-16 text-center text-soft">
        {text("loading")}
      </p>
    );
  }
  const isUnreachable = query.error instanceof ApiError && query.error.isUnsure;
  return (
    <div className="grid gap-4">
      <Notice tone={isUnreachable ? "warning" : "bad"}>
        {failureText(query.error, text)}
        {isUnreachable && <p className="mt-1 font-normal">{text("not_kept")}</p>}
      </Notice>
      <button type="button" className="button button-plain" onClick={() => void query.refetch()}>
        <Icon name="clock" />
        {text("try_again")}
      </button>
    </div>
  );
}
