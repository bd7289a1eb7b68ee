import type { PlanView } from "../../http/contract.ts";
import { weekdayName } from "../design/dates.ts";
import { CLASS } from "../plan/plan-words.ts";

type Session = PlanView["days"][number]["sessions"][number];

const HEIGHT = { easy: 9, moderate: 17, hard: 27, veryHard: 34 } as const;
const FILL = {
  easy: "var(--load-1)",
  moderate: "var(--load-2)",
  hard: "var(--load-3)",
  veryHard: "var(--load-4)",
} as const;
const CAPS = { easy: 0, moderate: 0, hard: 1, veryHard: 2 } as const;
const FLOOR = 46;
const BAR = 16;

/** The weekly rhythm as seven bars: height and caps tell how hard a day is. */
export const YourWeek = ({ plan }: { readonly plan: PlanView }) => (
  <ul className="grid grid-cols-7">
    {plan.days.slice(0, 7).map(({ date, sessions }) => {
      const session = hardest(sessions);
      return (
        <li key={date} className="grid justify-items-center gap-1">
          <Bar session={session} />
          <span className="text-caption weight-text text-ink-2">{weekdayName(date)}</span>
          <span className="sr-only">{session ? CLASS[session.class] : "rest"}</span>
        </li>
      );
    })}
  </ul>
);

const ORDER = ["easy", "moderate", "hard", "veryHard"] as const;

const hardest = (sessions: readonly Session[]): Session | null =>
  sessions.reduce<Session | null>(
    (worst, session) =>
      worst === null || ORDER.indexOf(session.class) > ORDER.indexOf(worst.class) ? session : worst,
    null,
  );

function Bar({ session }: { readonly session: Session | null }) {
  if (session === null)
    return (
      <svg viewBox="0 0 24 50" className="h-12.5" aria-hidden="true">
        <path d={`M7 ${FLOOR - 1}h10`} stroke="var(--edge)" strokeWidth="2" strokeLinecap="round" />
      </svg>
    );
  const height = HEIGHT[session.class];
  const top = FLOOR - height;
  const caps = CAPS[session.class];
  return (
    <svg viewBox="0 0 24 50" className="h-12.5" aria-hidden="true">
      <rect
        x="4"
        y={top}
        width={BAR}
        height={height}
        rx="4"
        fill={session.source === "expected" ? "none" : FILL[session.class]}
        stroke={session.source === "expected" ? FILL[session.class] : "var(--edge)"}
        strokeWidth={session.source === "expected" ? 1.8 : 0.8}
        strokeDasharray={session.source === "expected" ? "3 3" : undefined}
      />
      {caps > 0 && <Cap y={top - 4} fill={FILL[session.class]} />}
      {caps > 1 && <Cap y={top - 9} fill={FILL[session.class]} />}
    </svg>
  );
}

const Cap = ({ y, fill }: { readonly y: number; readonly fill: string }) => (
  <path d={`M2 ${y}h20`} stroke={fill} strokeWidth="2.4" strokeLinecap="round" />
);
