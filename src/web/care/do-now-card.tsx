import { useSuspenseQuery } from "@tanstack/react-query";
import { queries } from "../read/queries.ts";
import { deriveDoNow } from "./do-now.ts";
import { DoNowPanel } from "./do-now-panel.tsx";
import { useNotTonight } from "./not-tonight.ts";

/** What to do now, wherever it stands: today's routine, or why there is none. */
export function DoNowCard() {
  const { data: routine } = useSuspenseQuery(queries.routine);
  const { data: care } = useSuspenseQuery(queries.care);
  const { data: status } = useSuspenseQuery(queries.status);
  const [notTonight, putOff] = useNotTonight(routine.date);
  const { next } = status.selfCare;
  return (
    <DoNowPanel
      now={deriveDoNow({ routine, care, next, notTonight })}
      routine={routine}
      next={next}
      draw={status.draw?.text ?? null}
      onPutOff={putOff}
    />
  );
}
