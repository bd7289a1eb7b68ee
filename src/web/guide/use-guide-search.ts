import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { GuideHeadView, GuidesView } from "../../http/contract.ts";
import { read } from "../read/call.ts";
import { findGuides } from "./find-guides.ts";

const PAUSE_MS = 180;

/** The guides that fit: by the server, which knows synonyms and misspellings, else among those that are here. */
export interface FoundGuides {
  readonly guides: readonly GuideHeadView[];
  readonly here: boolean;
}

/** Looks for words once the typing pauses. */
export function useGuideSearch(all: readonly GuideHeadView[], typed: string): FoundGuides {
  const words = usePaused(typed.trim());
  const path = `/guides?search=${encodeURIComponent(words)}`;
  const { data, isError } = useQuery({
    queryKey: [path],
    queryFn: () => read<GuidesView>(path),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });
  if (words === "") return { guides: all, here: false };
  if (isError || data === undefined) return { guides: findGuides(all, words), here: isError };
  return { guides: data.guides, here: false };
}

function usePaused(typed: string): string {
  const [words, setWords] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return words;
}
