import type { SyncView } from "../../../http/contract.ts";

export const INTERVALS_WORDS = {
  title: "Bring in from intervals.icu",
  lead: "Runs, nights and planned training, whenever you ask for them. Optional: files work without it.",
  privacy:
    "Only when you press the button, this computer asks intervals.icu for your activities, resting heart rate, HRV, sleep and calendar. It sends your key, your athlete id and dates, nothing else.",
  keyStays: "The key stays on this computer: not in a backup, never shown again.",
  loading: "the connection",
  account: "Athlete id",
  accountHint: "Such as i12345, in the settings of intervals.icu. Empty means the owner of the key.",
  key: "Key",
  keyHint: "In the settings of intervals.icu, under Developer.",
  connect: "Connect",
  connecting: "Trying the key",
  bringIn: "Bring in now",
  busy: "Asking intervals.icu",
  busyWith: (done: number, found: number | null) =>
    found === null ? `${done} read` : `${done} of ${found} activities`,
  lost: "The page lost sight of it. It goes on; look again in a moment.",
  never: "Nothing was read yet. The first time brings in a year.",
  until: (day: string) => `Everything is read until ${day}.`,
  asked: (moment: string) => `Last asked on ${moment}.`,
  athlete: (account: string, ending: string) =>
    `${account === "0" ? "The owner of the key" : `Athlete ${account}`}, key ends with …${ending}`,
  disconnect: "Disconnect",
  disconnectSure: "Forget the key? What came in stays.",
  disconnectYes: "Forget the key",
  keep: "Keep it",
} as const;

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What the last time brought, in one sentence a kind; nothing where it brought none. */
export function describeSync({ activities, wellness, planned, racesAdded }: SyncView): readonly string[] {
  const { imported } = activities.counts;
  return [
    imported === 0 ? "No new activity." : `${count(imported, "new activity", "new activities")}.`,
    ...(wellness.values === 0 ? [] : [`Nights and mornings: ${wellness.words}.`]),
    ...(planned === null || planned.added + planned.changed + planned.removed === 0
      ? []
      : [
          `Planned sessions: ${planned.added} new, ${planned.changed} changed, ${planned.removed} taken away.`,
        ]),
    ...(racesAdded.length === 0 ? [] : [`${count(racesAdded.length, "race", "races")} added.`]),
  ];
}
