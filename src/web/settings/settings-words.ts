export const SETTINGS_WORDS = {
  title: "Make it fit you",
  lead: "Everything works without a change here. What you set stands on this computer.",
  look: "On this device",
  lookLead: "How things are shown here. It changes nothing in your log.",
  theme: "Light or dark",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  units: "Distance",
  unitNames: { metric: "Kilometres", imperial: "Miles" },
  weekStart: "The week starts on",
  found: "Found in your runs",
  foundLead: "Right them below where they are wrong; the plan follows at once.",
  thresholds: {
    maxHeartRate: "Highest heart rate",
    restHeartRate: "Heart rate at rest",
    thresholdHeartRate: "Heart rate at threshold",
    thresholdSpeed: "Pace at threshold",
  },
  beats: (value: number) => `${Math.round(value)} bpm`,
  notFound: "Not known",
  safety: "Safety questions",
  therapist: "For your therapist",
  therapistLead: "What the page for your therapist tells, unless you choose otherwise beside it.",
  data: "Your data",
  dataLead: "All of it stands on this computer, in the folder that Restride was started with.",
  files: "Every file that was read",
  bringIn: "Bring in more runs",
  calendar: "The plan as a calendar file",
  save: "Save",
  saved: "Saved",
  yes: "Yes",
  no: "No",
  design: "How the app looks, piece by piece",
} as const;

/** The settings by what they are about, in the order in which they are shown. */
export const GROUPS = [
  {
    id: "profile",
    title: "You and your thresholds",
    keys: [
      "birthYear",
      "sex",
      "heightCm",
      "maxHeartRate",
      "restHeartRate",
      "thresholdHeartRate",
      "thresholdPace",
    ],
  },
  {
    id: "massage",
    title: "Massage, as you like it",
    keys: [
      "wishes.weekdays",
      "wishes.hours",
      "wishes.minutes",
      "wishes.modalities",
      "wishes.gentleOnly",
      "wishes.gentleSessions",
      "wishes.deepInEasyWeek",
      "monthlyLimit",
      "monthlyBudget",
      "therapistDays",
      "noProfessionalCare",
    ],
  },
  {
    id: "times",
    title: "Dates and hours",
    keys: ["exceptions", "busy", "confirmedDays", "timeZone", "calendarAlarm"],
  },
  {
    id: "care",
    title: "Self-care and the right kind",
    keys: [
      "careMinutes",
      "shoesOrVolumeChangedOn",
      "profile.feelsStuck",
      "profile.kneeToWallLeftCm",
      "profile.kneeToWallRightCm",
      "profile.thighHangsLevel",
      "profile.postureWeeks",
      "profile.therapistAdvice",
    ],
  },
  {
    id: "tunables",
    title: "Numbers of the rules",
    lead: "They stand as the sources and practice have them. Each has a floor that cannot be gone under.",
    keys: [
      "tunables.deepAfterVeryHard",
      "tunables.deepBeforeQuality",
      "tunables.raceMargin",
      "tunables.deepAfterLongRace",
      "tunables.interval",
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly keys: readonly string[];
}[];

/** Settings that are a plain yes or no. */
export const YES_NO: ReadonlySet<string> = new Set([
  "wishes.gentleOnly",
  "wishes.gentleSessions",
  "wishes.deepInEasyWeek",
  "noProfessionalCare",
  "profile.feelsStuck",
  "profile.therapistAdvice",
]);

export const AVAILABILITY_WORDS = {
  title: "When a massage can be",
  lead: "Hours in which you could lie on a table. The plan proposes no other.",
  free: (day: string) => `${day}, free`,
  from: (day: string) => `${day} from`,
  to: (day: string) => `${day} until`,
  notFree: "Not free",
  several: "Some days have several stretches. Write them as here, with commas between.",
  save: "Save these hours",
  saved: "Saved. The plan follows them now.",
} as const;

/** Names of settings whose description says what they are for rather than what they are. */
export const SETTING_NAMES: Readonly<Record<string, string>> = {
  birthYear: "Year of birth",
  sex: "Sex",
  heightCm: "Height, cm",
  maxHeartRate: "Highest heart rate",
  restHeartRate: "Heart rate at rest",
  thresholdHeartRate: "Heart rate at threshold",
  thresholdPace: "Pace at threshold, per km",
  "wishes.weekdays": "Weekdays that you like",
  "wishes.hours": "Hours that you like",
  "wishes.minutes": "Length of a full session, minutes",
  "wishes.modalities": "Kinds of massage on offer",
  monthlyLimit: "Sessions a month at most",
  monthlyBudget: "Budget for a month's massages",
  therapistDays: "Days on which your therapist works",
  exceptions: "Dates with other hours",
  busy: "Hours that are taken",
  confirmedDays: "Days without a run on which nothing is missing",
  timeZone: "Time zone",
  calendarAlarm: "Reminder in the calendar",
  careMinutes: "Self-care a day at most, minutes",
  shoesOrVolumeChangedOn: "Shoes or weekly volume last changed on",
  "profile.kneeToWallLeftCm": "Knee to wall, left foot, cm",
  "profile.kneeToWallRightCm": "Knee to wall, right foot, cm",
  "profile.thighHangsLevel": "Thigh hangs level over the edge of the bed",
  "profile.postureWeeks": "Weeks that posture has been a worry",
  "tunables.deepAfterVeryHard": "From a very hard session to firm massage, hours",
  "tunables.deepBeforeQuality": "From firm massage to the next hard session, hours",
  "tunables.raceMargin": "Added to the last firm massage before a race, hours",
  "tunables.deepAfterLongRace": "From a marathon's finish to firm massage, hours",
  "tunables.interval": "Between sessions in ordinary weeks, days",
};
