import { useSuspenseQuery } from "@tanstack/react-query";
import type { NewRace } from "../../../http/contract.ts";
import { Empty, FaultStrip } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { useSend } from "../../send/use-send.ts";
import { Listed } from "../listed.tsx";
import { RaceForm } from "./race-form.tsx";
import { raceInWords, savedInWords, RACE_WORDS as WORDS } from "./race-words.ts";

interface RaceListProps {
  readonly onSaid: (words: string) => void;
}

/** Every race, and a form for one more. */
export function RaceList({ onSaid }: RaceListProps) {
  const { data } = useSuspenseQuery(queries.races);
  const sending = useSend();
  const remove = (id: string): void =>
    sending.mutate(
      { method: "DELETE", path: `/races/${encodeURIComponent(id)}` },
      { onSuccess: () => onSaid(WORDS.removed) },
    );
  return (
    <section aria-labelledby="races" className="grid gap-3">
      <h3 id="races" className="text-h3">
        {WORDS.title}
      </h3>
      {data.races.length === 0 && <Empty>{WORDS.none}</Empty>}
      <ul>
        {data.races.map((race) => (
          <Listed
            key={race.id}
            title={race.name ?? null}
            words={raceInWords(race)}
            removeName={WORDS.remove(race)}
            isBusy={sending.isPending}
            onRemove={() => remove(race.id)}
          />
        ))}
      </ul>
      {sending.error && <FaultStrip error={sending.error} />}
      <details>
        <summary className="inline-flex min-h-11 items-center weight-bold underline decoration-1 underline-offset-3">
          {WORDS.add}
        </summary>
        <div className="pt-2">
          <RaceForm onSaved={(race: NewRace) => onSaid(savedInWords(race))} />
        </div>
      </details>
    </section>
  );
}
