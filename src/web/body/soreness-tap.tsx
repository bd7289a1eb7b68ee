import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { SORENESS_WORDS as WORDS } from "./checkin-words.ts";

const SCORES = Array.from({ length: 11 }, (_, score) => score);

interface Said {
  readonly legs: number;
  readonly stairs: number | null;
}

/** How sore the legs are today: one tap says it, a second one adds the stairs. */
export function SorenessTap() {
  const { data } = useSuspenseQuery(queries.checkin);
  const [kept, setKept] = useState<Said | null>(null);
  const [changing, setChanging] = useState(false);
  const send = useSend();
  const said: Said | null = kept ?? data.soreness;
  const save = async (next: Said) => {
    const body = next.stairs === null ? { legs: next.legs } : { legs: next.legs, stairs: next.stairs };
    const keepAs = WORDS.keepAs(next.legs);
    const { answer } = await send.mutateAsync({ path: "/checkin/soreness", body, keepAs });
    setKept(answer === null ? next : null);
    setChanging(false);
  };
  const tell = (next: Said) => void save(next).catch(() => {});
  const done = said !== null && said.stairs !== null && !changing;
  return (
    <div className="grid gap-4">
      {(said === null || changing) && (
        <Scale
          title={WORDS.title}
          lead={WORDS.lead}
          label={WORDS.legs}
          value={said?.legs ?? null}
          onPick={(legs) => tell({ legs, stairs: null })}
        />
      )}
      {said !== null && !changing && (
        <div className="flex items-center justify-between gap-3">
          <p role="status" className="weight-bold">
            {WORDS.said(said.legs, said.stairs)}
          </p>
          <Button look="plain" size="small" onClick={() => setChanging(true)}>
            {WORDS.change}
          </Button>
        </div>
      )}
      {said !== null && !changing && !done && (
        <Scale
          title={WORDS.stairsTitle}
          lead={WORDS.stairsLead}
          label={WORDS.stairs}
          value={null}
          onPick={(stairs) => tell({ legs: said.legs, stairs })}
        />
      )}
      {send.error && <FaultStrip error={send.error} />}
    </div>
  );
}

interface ScaleProps {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly value: number | null;
  readonly onPick: (score: number) => void;
}

/** Eleven numbers, of which one tap takes one. */
function Scale({ title, lead, label, value, onPick }: ScaleProps) {
  return (
    <div>
      <p className="weight-bold">{title}</p>
      <p className="mb-2 text-small text-ink-2">{lead}</p>
      <fieldset aria-label={label} className="grid grid-cols-6 gap-1.5 wide:grid-cols-11">
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            aria-label={scoreLabel(score)}
            aria-pressed={score === value}
            onClick={() => onPick(score)}
            className="min-h-11 rounded-cell tabular-nums weight-text shadow-[inset_0_0_0_1.5px_var(--edge)] aria-pressed:bg-fig aria-pressed:text-on-fig"
          >
            {score}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function scoreLabel(score: number): string {
  if (score === 0) return `0, ${WORDS.least}`;
  return score === 10 ? `10, ${WORDS.most}` : String(score);
}
