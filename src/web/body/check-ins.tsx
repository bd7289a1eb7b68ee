import { Card } from "../design/card.tsx";
import { SORENESS_WORDS, WEEK_WORDS } from "./checkin-words.ts";
import { SorenessTap } from "./soreness-tap.tsx";
import { WeeklyCheck } from "./weekly-check.tsx";

/** Today's soreness and the weekly check, each its own paper. */
export const CheckIns = () => (
  <>
    <Card labelledBy="soreness-title">
      <h2 id="soreness-title" className="mb-2 text-h3">
        {SORENESS_WORDS.heading}
      </h2>
      <SorenessTap />
    </Card>
    <Card labelledBy="week-title">
      <h2 id="week-title" className="mb-1 text-h3">
        {WEEK_WORDS.title}
      </h2>
      <WeeklyCheck />
    </Card>
  </>
);
