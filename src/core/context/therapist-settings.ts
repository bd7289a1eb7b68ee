import { MODALITIES, MODALITY_CARDS, type Modality, type Therapist } from "../care/index.ts";
import { type Because, because } from "../units/index.ts";
import type { RunnerSettings } from "./runner-settings.ts";

type Change = Partial<Pick<RunnerSettings, "therapistDays" | "monthlyLimit" | "wishes">>;

interface Part {
  readonly change: Change;
  readonly because: readonly Because[];
}

const NOTHING: Part = { change: {}, because: [] };

/**
 * The runner's settings as the usual therapist narrows them: kinds of massage (M7), weekdays (T14), the length of a session
 * (T6) and what the month's budget pays for (T14). Each change names the therapist. Without one nothing changes.
 * @source RULES M7, T6, T14
 * @example applyTherapist(settings, anna).therapistDays // [1, 4]
 */
export function applyTherapist(settings: RunnerSettings, usual: Therapist | null): RunnerSettings {
  if (usual === null) return settings;
  let applied = settings;
  for (const narrow of [narrowKinds, narrowDays, narrowMinutes, narrowMonth]) {
    const part = narrow(applied, usual);
    applied = { ...applied, ...part.change, because: [...applied.because, ...part.because] };
  }
  return applied;
}

const say = (rule: string, { name }: Therapist, text: string): readonly Because[] => [
  because(rule, text, { therapist: name }),
];

/** What the runner likes of what is offered; all that is offered where nothing of it is liked. */
function narrowKinds({ wishes }: RunnerSettings, therapist: Therapist): Part {
  const { modalities: offered, name } = therapist;
  if (offered.length === 0) return NOTHING;
  const liked = MODALITIES.filter((one) => offered.includes(one) && wishes.modalities.includes(one));
  const modalities = liked.length > 0 ? liked : MODALITIES.filter((one) => offered.includes(one));
  if (modalities.length === wishes.modalities.length && liked.length > 0) return NOTHING;
  const text =
    liked.length > 0
      ? `${name} offers ${listKinds(offered)}.`
      : `${name} offers ${listKinds(offered)} and none of the kinds that you like.`;
  return { change: { wishes: { ...wishes, modalities } }, because: say("M7", therapist, text) };
}

const listKinds = (kinds: readonly Modality[]): string =>
  listWords(kinds.map((one) => MODALITY_CARDS[one].name));

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The therapist's own days take the place of those in the settings. */
function narrowDays(_settings: RunnerSettings, therapist: Therapist): Part {
  const { weekdays, name } = therapist;
  if (weekdays.length === 0 || weekdays.length === WEEKDAYS.length) return NOTHING;
  const days = weekdays.toSorted((one, other) => one - other);
  const text = `${name} works on ${listWords(days.map((day) => WEEKDAYS[day] ?? ""))}.`;
  return { change: { therapistDays: days }, because: say("T14", therapist, text) };
}

const FULL_LENGTHS = [45, 60] as const;

/** A length that the rules plan with, where the runner wishes none of their own. */
function narrowMinutes({ wishes }: RunnerSettings, therapist: Therapist): Part {
  const minutes = FULL_LENGTHS.find((length) => length === therapist.minutes);
  if (minutes === undefined || wishes.minutes !== null) return NOTHING;
  const text = `${therapist.name}'s sessions last ${minutes} minutes.`;
  return { change: { wishes: { ...wishes, minutes } }, because: say("T6", therapist, text) };
}

/** The smaller of the runner's own limit and what the budget pays for. */
function narrowMonth({ monthlyLimit, monthlyBudget }: RunnerSettings, therapist: Therapist): Part {
  const { price, name } = therapist;
  if (monthlyBudget === null || price === null || price.hundredths <= 0) return NOTHING;
  const paid = Math.min(MOST_SESSIONS, Math.floor((monthlyBudget * 100) / price.hundredths));
  if (monthlyLimit !== null && monthlyLimit <= paid) return NOTHING;
  const text = `${monthlyBudget} ${price.currency} a month pay for ${paid === 1 ? "one session" : `${paid === 0 ? "no" : paid} sessions`} with ${name}.`;
  return { change: { monthlyLimit: paid }, because: say("T14", therapist, text) };
}

const MOST_SESSIONS = 31;

/** "Tuesday, Thursday and Friday" */
const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
