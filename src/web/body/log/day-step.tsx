import { useState } from "react";
import { isAxial, type ShownSide } from "../../../core/body/index.ts";
import type { NigglesView, NiggleView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Segments } from "../../design/choice.tsx";
import { addDays } from "../../design/dates.ts";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { niggleToLog } from "../map/marks.ts";
import { dayNumber, dayOf, scoredDays } from "../niggle-days.ts";
import { NIGGLE_WORDS, placeTitle } from "../niggle-words.ts";
import type { Place } from "../site-list.tsx";
import { type DayDraft, draftOf, EMPTY_DAY, mayNeedCare, sayingOf, worstOf } from "./day-draft.ts";
import { DayForm } from "./day-form.tsx";
import { LOG_WORDS as WORDS } from "./log-words.ts";
import { ReadNote } from "./read-note.tsx";
import type { ReadPlace } from "./read-text.ts";
import { StickyActs } from "./sticky-acts.tsx";

/** What was saved: the niggle as it stands, or nothing yet where it waits on this device. */
export interface Logged {
  readonly niggle: NiggleView | null;
  readonly understood: string | null;
  readonly place: string;
  readonly score: string;
  readonly mayNeedCare: boolean;
}

interface DayStepProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly read: ReadPlace | null;
  readonly reopens: NiggleView | null;
  readonly niggles: readonly NiggleView[];
  readonly today: string;
  readonly onLogged: (logged: Logged) => void;
}

const SIDES = [
  { value: "left", words: WORDS.left },
  { value: "right", words: WORDS.right },
  { value: "both", words: WORDS.both },
] as const;

const isSide = (value: string): value is ShownSide => SIDES.some((side) => side.value === value);

/** The day of a place as it stands, and how to save it. */
function useDay({ place, read, reopens, niggles, today, onLogged }: Omit<DayStepProps, "onPlace">) {
  const niggle = niggleToLog(niggles, place) ?? backAt(reopens, place);
  const [said, setSaid] = useState<DayDraft | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const send = useSend<NigglesView>();
  const draft = said ?? startOf(niggle, read, today);
  const save = async () => {
    const worst = worstOf(draft);
    if (worst === null) return setFault(WORDS.sayPain);
    const title = placeTitle({ area: place.site, side: place.side });
    const score = NIGGLE_WORDS.pain(worst);
    const careful = mayNeedCare(draft, niggle);
    const saying = { ...sayingOf(place, draft, niggle), keepAs: WORDS.keepAs(title, score) };
    const { answer } = await send.mutateAsync({ ...saying, mayNeedCare: careful });
    const saved = answer?.niggles.find(({ id }) => id === answer.changed) ?? null;
    const understood = read === null ? null : (answer?.understood ?? null);
    onLogged({ niggle: saved, understood, place: title, score, mayNeedCare: careful });
  };
  const change = (next: DayDraft) => {
    setSaid(next);
    setFault(null);
  };
  return { niggle, draft, fault, send, save, change };
}

/** Pain, feel, what the run became: saved as a day of the open niggle, or as a new one. */
export function DayStep({ onPlace, ...props }: DayStepProps) {
  const { place, read, today } = props;
  const { niggle, draft, fault, send, save, change } = useDay(props);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => {});
      }}
    >
      <p className="text-small text-ink-2">{leadOf(niggle, today)}</p>
      {read !== null && <ReadNote read={read} place={place} onPlace={onPlace} />}
      {!isAxial(place.site) && (
        <Segments
          label={WORDS.side}
          options={SIDES}
          value={place.side}
          onChange={(side) => isSide(side) && onPlace({ ...place, side })}
        />
      )}
      <DayForm draft={draft} fault={fault} onChange={change} />
      {send.error && <FaultStrip error={send.error} />}
      <StickyActs>
        <Button type="submit" wide size="large" disabled={send.isPending}>
          {send.isPending ? WORDS.saving : WORDS.save}
        </Button>
      </StickyActs>
    </form>
  );
}

/** The niggle that comes back, while its own place is meant. */
const backAt = (niggle: NiggleView | null, { site, side }: Place): NiggleView | null =>
  niggle?.area === site && niggle.side === side ? niggle : null;

/** Today's words where it was logged already, else what the runner's text said. */
function startOf(niggle: NiggleView | null, read: ReadPlace | null, today: string): DayDraft {
  const logged = niggle === null ? EMPTY_DAY : draftOf(dayOf(niggle, today));
  if (read === null) return logged;
  return { ...logged, kinds: [...new Set([...logged.kinds, ...read.kinds])], spot: read.spot };
}

function leadOf(niggle: NiggleView | null, today: string): string {
  if (niggle === null) return WORDS.newPlace;
  if (dayOf(niggle, today) !== null) return WORDS.already;
  const last = scoredDays(niggle).at(-1);
  const day = dayNumber(niggle, today);
  if (last === undefined) return WORDS.lead(day, null);
  const isYesterday = last.date === addDays(today, -1);
  return WORDS.lead(day, isYesterday ? WORDS.yesterday(last.score) : WORDS.lastOn(last.date, last.score));
}
