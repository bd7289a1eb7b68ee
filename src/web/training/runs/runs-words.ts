const figure = (count: number): string => count.toLocaleString(navigator.language);

export const RUNS_WORDS = {
  title: "Runs",
  found: (count: number, all: number) =>
    count === all ? `All ${figure(all)}` : `${figure(count)} of ${figure(all)}`,
  search: "Search by name",
  class: "Class",
  sport: "Sport",
  anyClass: "Every class",
  anySport: "Every sport",
  day: "Day",
  run: "Run",
  distance: "Distance",
  time: "Time",
  load: "Load",
  why: "Why this class",
  none: "Nothing fits that.",
  showAll: "Show all again",
  more: (count: number) => `Show ${count} more`,
  noDistance: "no distance",
  caption: "Runs, the newest first",
  loadOf: (load: string) => `load ${load}`,
} as const;
