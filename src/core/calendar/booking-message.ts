import { MODALITY_CARDS, type Modality, type Therapist } from "../care/index.ts";
import { formatDay, type OfferedHour, type PlanItem } from "../plan/index.ts";
import { minuteOfDayAt, type TimeZone } from "../units/index.ts";

/** What is asked for. */
export interface Request {
  readonly hours: readonly OfferedHour[];
  readonly item: Pick<PlanItem, "modality" | "pressureCap">;
  readonly zone: TimeZone;
  /** Null where nobody is named. */
  readonly therapist: Pick<Therapist, "name"> | null;
}

/** A message that is ready to be sent. */
export interface BookingMessage {
  readonly subject: string;
  readonly text: string;
}

/** What may be asked for at most: gentle up to 2, medium at 3, firm from 4 on (RULES 1.0). */
const FIRM = 4;
const MEDIUM = 3;

/**
 * A message that asks for an appointment, in plain words: when, how long, which kind. Nothing in it is about health, the
 * runner adds that where they want to.
 * @example deriveBookingMessage({ hours, item, zone, therapist: anna }).text // "Hello Anna,\n..."
 */
export function deriveBookingMessage({ hours, item, zone, therapist }: Request): BookingMessage {
  const minutes = hours[0]?.minutes ?? 60;
  const times = hours.map(
    (hour) => `- ${formatDay(hour.date)}, ${formatClock(minuteOfDayAt(hour.start, zone))}`,
  );
  const text = [
    therapist ? `Hello ${therapist.name},` : "Hello,",
    "",
    `I would like to book ${nameRequest(item)} of ${Math.round(minutes)} minutes.`,
    ...(times.length === 1
      ? ["This would suit me:"]
      : ["Any of these would suit me, the first that you have free:"]),
    ...times,
    "",
    "Which of them could you do? If none, what is the nearest that you have?",
    "",
    "Thank you",
  ];
  return { subject: `A massage of ${Math.round(minutes)} minutes`, text: text.join("\n") };
}

const namePressure = (cap: number): string => (cap >= FIRM ? "firm" : cap >= MEDIUM ? "medium" : "gentle");

function nameRequest({ modality, pressureCap }: Request["item"]): string {
  const kind = modality ? nameKind(modality) : "massage";
  const session = kind.endsWith("massage") ? kind : `a session of ${kind}`;
  const article = session.startsWith("a session") ? "" : "a ";
  return `${article}${session}${pressureCap === null ? "" : `, ${namePressure(pressureCap)} pressure,`}`;
}

const nameKind = (modality: Modality): string => MODALITY_CARDS[modality].name;

const formatClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
