import { Because } from "../../design/because.tsx";
import { raceLine } from "../calendar-words.ts";
import type { CalendarDay } from "../plan-weeks.ts";
import { careInWords } from "../plan-words.ts";
import { sessionInWords, OPENED_WORDS as WORDS } from "./opened-words.ts";

/** The running of the day, and what self-care it holds. */
export function DayFacts({ face: { day, items, race } }: { readonly face: CalendarDay }) {
  const care = items.flatMap((item) => {
    const words = careInWords(item);
    return words === null ? [] : [{ id: item.id, words, why: item.because[0] }];
  });
  return (
    <>
      <section aria-label={WORDS.training}>
        <h3 className="mb-1 text-h3">{WORDS.training}</h3>
        {race && <p className="weight-bold">{raceLine(race)}</p>}
        {day?.sessions.length === 0 && <p className="text-small text-ink-2">{WORDS.rest}</p>}
        {day?.sessions.map((session) => (
          <p key={`${session.source} ${session.class} ${session.start}`} className="text-small text-ink-2">
            {sessionInWords(session)}
          </p>
        ))}
      </section>
      {care.length > 0 && (
        <section aria-label={WORDS.care} className="grid gap-1.5">
          <h3 className="text-h3">{WORDS.care}</h3>
          {care.map(({ id, words, why }) => (
            <div key={id} className="grid gap-1.5 text-small">
              <p className="text-ink-2">{words}</p>
              {why && <Because rules={[why.rule]}>{why.text}</Because>}
            </div>
          ))}
        </section>
      )}
    </>
  );
}
