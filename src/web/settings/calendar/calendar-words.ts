export const CALENDAR_WORDS = {
  title: "In your calendar",
  lead: "Your phone or computer reads the plan by itself, and follows when it changes.",
  none: "No calendar reads it yet.",
  add: "Make an address",
  another: "Make another address",
  name: "Name of the calendar that will read it",
  namePlaceholder: "my phone",
  shows: "It shows",
  full: "Everything",
  busyOnly: "Busy times only",
  busyAbout: "When you are taken, without a word on what it is: for family or work.",
  contents: "What is in it",
  contentNames: { massages: "Massages", races: "Races", selfCare: "Self-care" },
  alarms: "Remind me before a massage",
  yes: "Yes",
  no: "No",
  make: "Make the address",
  leave: "Not now",
  address: (name: string) => `Address for ${name}`,
  copy: "Copy the address",
  open: "Open in this device's calendar",
  revoke: "Revoke",
  revokeTitle: (name: string) => `Revoke the address of ${name}?`,
  revokeLead:
    "Its calendar finds nothing there from then on. It can not be taken back; a new address is made in a moment.",
  revokeIt: "Revoke it",
  keep: "Keep it",
  loading: "the addresses",
  key: "Whoever has the address reads the calendar. Give each reader its own.",
  reminders: "with reminders",
  neverRead: "Never read yet",
  lastRead: (day: string, time: string) => `Last read ${day}, ${time}`,
} as const;

/** How far an address reaches. */
export const REACH_WORDS = {
  public: "These addresses work from outside.",
  network: "These addresses work wherever this page opens, in your network for instance.",
  local:
    "These addresses work on this computer only. For a phone, start Restride with --public-port; docs/runner/calendar.md tells how.",
} as const;
