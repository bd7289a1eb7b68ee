import { useQuery } from "@tanstack/react-query";
import type { MassageView } from "../../http/contract.ts";
import { Card } from "../design/card.tsx";
import { middleDay } from "../design/dates.ts";
import { queries } from "../read/queries.ts";
import { MASSAGE_WORDS as WORDS } from "./massages-words.ts";

const SHOWN = 4;

/** The massages behind, the latest first; nothing where there were none. */
export function MassagesCard() {
  const { data } = useQuery(queries.massages);
  const done = (data?.massages ?? [])
    .filter(({ status }) => status === "done")
    .toSorted((one, other) => other.start.localeCompare(one.start));
  if (done.length === 0) return null;
  return (
    <Card labelledBy="massages" className="grid gap-1">
      <h2 id="massages" className="text-h3">
        {WORDS.title}
      </h2>
      <ul className="divide-y divide-line">
        {done.slice(0, SHOWN).map((massage) => (
          <Row key={massage.id} massage={massage} />
        ))}
      </ul>
    </Card>
  );
}

const Row = ({ massage }: { readonly massage: MassageView }) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-3 py-2.5">
    <span>{WORDS.line(massage)}</span>
    <span className="text-small tabular-nums text-ink-2">{middleDay(massage.date)}</span>
    {massage.areas.length > 0 && (
      <span className="w-full text-caption text-ink-3">{WORDS.places(massage)}</span>
    )}
  </li>
);
