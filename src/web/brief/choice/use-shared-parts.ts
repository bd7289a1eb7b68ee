import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { SharedPart } from "../../../core/context/index.ts";
import { say } from "../../send/use-send.ts";
import { formatParts, parseParts, turnPart } from "./brief-choice.ts";

/** The parts that are shared: what is turned shows at once, and is kept as a setting one turn after the other. */
export function useSharedParts(setting: string) {
  const [turned, setTurned] = useState<readonly SharedPart[] | null>(null);
  const parts = turned ?? parseParts(setting);
  const { mutate, error } = useMutation({
    mutationFn: (next: readonly SharedPart[]) =>
      say({ method: "PUT", path: "/settings/sharedParts", body: { value: formatParts(next) } }),
    scope: { id: "sharedParts" },
    onError: () => setTurned(null),
  });
  const turn = (part: SharedPart): void => {
    const next = turnPart(parts, part);
    setTurned(next);
    mutate(next);
  };
  return { parts, turn, error };
}
