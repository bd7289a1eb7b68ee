import type { RoutineView } from "../../http/contract.ts";
import { Card } from "../design/card.tsx";
import { CARE_WORDS as WORDS } from "./care-words.ts";

/** The places without self-care, the drills that wait, and why. */
export const RestCard = ({ rest, waiting }: Pick<RoutineView, "rest" | "waiting">) =>
  rest.length + waiting.length === 0 ? null : (
    <Card labelledBy="rest" className="grid gap-2.5">
      <h2 id="rest" className="text-h3">
        {WORDS.rest}
      </h2>
      <ul className="grid gap-2 text-small text-ink-2">
        {rest.map(({ area, side, text }) => (
          <li key={`${area} ${side}`}>{text}</li>
        ))}
        {waiting.map(({ drill, name, text }) => (
          <li key={drill}>{WORDS.drillWaits(name, text)}</li>
        ))}
      </ul>
    </Card>
  );
