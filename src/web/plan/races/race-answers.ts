import type { NewRace } from "../../../http/contract.ts";

/** A race as it was typed; what was left empty is left out. */
export function readRace(words: FormData, priority: string): NewRace {
  const typed = (name: string): string => String(words.get(name) ?? "").trim();
  const optional = (name: "start" | "expected" | "name") => (typed(name) ? { [name]: typed(name) } : {});
  return {
    date: typed("date"),
    distance: typed("distance") === "other" ? typed("typed") : typed("distance"),
    priority,
    ...optional("start"),
    ...optional("expected"),
    ...optional("name"),
  };
}
