import { useQuery } from "@tanstack/react-query";
import { askPlanner } from "../move/ask-planner.ts";
import type { Broken } from "../move/offer.ts";

/** Why a day is not fit for full sessions, in words; undefined while the planner of the page is asked. */
export function useWhyNot(date: string): {
  readonly reasons: readonly Broken[] | undefined;
  readonly isFailed: boolean;
} {
  const { data, isError } = useQuery({
    queryKey: ["whyNot", date],
    queryFn: () => askPlanner({ kind: "whyNot", date }),
  });
  return { reasons: data, isFailed: isError };
}
