import type { TrainingImportView } from "../../../http/contract.ts";
import { countsInWords, eventInWords, plannedInWords, PLANNED_WORDS as WORDS } from "./planned-words.ts";

interface Event {
  readonly date: string;
  readonly title: string;
  readonly because: string;
}

/** What a file held: every event is in one list, what was not understood first. */
export const ImportReport = ({ report }: { readonly report: TrainingImportView }) => (
  <div className="grid gap-3 border-t border-line pt-3">
    <p className="weight-bold">{countsInWords(report)}</p>
    <Events title={WORDS.notUnderstood} events={report.notUnderstood} isOpen />
    <Events title={WORDS.races} events={report.races} isOpen />
    <Events
      title={WORDS.understood}
      events={report.sessions.map((session) => ({
        date: session.date,
        title: session.title ?? plannedInWords(session),
        because: session.because,
      }))}
    />
    <Events title={WORDS.restDays} events={report.restDays} />
    <Events title={WORDS.otherSport} events={report.otherSport} />
    <Events title={WORDS.notTraining} events={report.notTraining} />
  </div>
);

interface EventsProps {
  readonly title: string;
  readonly events: readonly Event[];
  readonly isOpen?: boolean;
}

const Events = ({ title, events, isOpen = false }: EventsProps) =>
  events.length > 0 && (
    <details open={isOpen}>
      <summary className="inline-flex min-h-11 items-center weight-bold">
        {title} ({events.length})
      </summary>
      <ul className="grid gap-1 text-small">
        {events.map((event) => (
          <li key={`${event.date} ${event.title}`}>
            {eventInWords(event)} <span className="text-ink-3">{event.because}</span>
          </li>
        ))}
      </ul>
    </details>
  );
