import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { queries } from "../read/queries.ts";

const TYPING_MS = 500;

/** A text once it was left alone for a moment: not each letter asks for a page. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The page for what was chosen; the one before stays until the next is there. */
export function useBrief(query: string) {
  const settled = useSettled(query);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...queries.brief(settled),
    placeholderData: keepPreviousData,
  });
  const isCurrent = data !== undefined && !isPlaceholderData && settled === query;
  return { brief: data ?? null, isCurrent, error, retry: () => void refetch() };
}
