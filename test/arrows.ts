/**
 * The map of the house: what each place under `src` is for, and what it may import. A place may always import itself.
 * Anything that is not written here is forbidden; `arrows.test.ts` holds every import against it.
 */
export interface Place {
  readonly name: string;
  readonly purpose: string;
  /** Places, or single files of a place, that it may import. */
  readonly imports: readonly string[];
  /** Places, or single files of a place, of which it may import types only. */
  readonly importsTypes?: readonly string[];
  /** Where it runs: `anywhere` means no Node modules and only the packages named here. */
  readonly runs: "anywhere" | "browser" | "node";
  readonly packages?: readonly string[];
}

const upToCare = [
  "core/units",
  "core/body",
  "core/activity",
  "core/wellness",
  "core/load",
  "core/training",
  "core/care",
] as const;
const upToContext = [...upToCare, "core/niggle", "core/context"] as const;
const upToCalendar = [...upToContext, "core/plan", "core/insight", "core/calendar"] as const;

/** Every station of the core. */
export const core = [...upToCalendar, "core/brief", "core/share"] as const;

export const places: readonly Place[] = [
  {
    name: "core/units",
    purpose: "branded quantities, local dates, results; the only conversions",
    imports: [],
    runs: "anywhere",
    packages: ["temporal-polyfill"],
  },
  {
    name: "core/body",
    purpose: "named body sites, sides and neighbours: the only anatomy",
    imports: ["core/units"],
    runs: "anywhere",
  },
  {
    name: "core/activity",
    purpose: "what a run is, and whether two files hold the same run",
    imports: ["core/units"],
    runs: "anywhere",
  },
  {
    name: "core/wellness",
    purpose: "resting heart rate, HRV and sleep as watches tell them, day by day",
    imports: ["core/units"],
    runs: "anywhere",
  },
  {
    name: "core/load",
    purpose: "runs to load per day and session classes, one file per published method",
    imports: ["core/activity", "core/wellness", "core/units"],
    runs: "anywhere",
  },
  {
    name: "core/training",
    purpose: "races, planned sessions and those expected from the weekly rhythm; blocks",
    imports: ["core/load", "core/activity", "core/units"],
    runs: "anywhere",
  },
  {
    name: "core/care",
    purpose: "modalities, moves, routines; treatments booked and done",
    imports: ["core/body", "core/units"],
    runs: "anywhere",
  },
  {
    name: "core/niggle",
    purpose: "pain log, triage rules and what they still allow",
    imports: ["core/training", "core/load", "core/care", "core/body", "core/units"],
    runs: "anywhere",
  },
  {
    name: "core/context",
    purpose: "all of the above gathered into the planner's only input",
    imports: [...upToCare, "core/niggle"],
    runs: "anywhere",
  },
  {
    name: "core/plan",
    purpose: "the context to a dated plan",
    imports: [
      "core/context",
      "core/training",
      "core/load",
      "core/niggle",
      "core/care",
      "core/body",
      "core/units",
    ],
    runs: "anywhere",
  },
  {
    name: "core/insight",
    purpose: "what the log shows: common mistakes, cadence, what seems to help",
    imports: ["core/plan", ...upToContext],
    runs: "anywhere",
  },
  {
    name: "core/calendar",
    purpose: "the plan as dated entries and iCalendar text",
    imports: ["core/plan", "core/training", "core/care", "core/units"],
    runs: "anywhere",
  },
  {
    name: "core/brief",
    purpose: "the therapist's brief as data: statements and their evidence",
    imports: upToCalendar,
    runs: "anywhere",
  },
  {
    name: "core/share",
    purpose: "how the page leaves sealed, and how the therapist's answer comes back",
    imports: [...upToCare],
    runs: "anywhere",
    packages: ["@noble/ciphers", "@noble/hashes"],
  },
  {
    name: "files",
    purpose: "bytes to activities, or why not: FIT, GPX, TCX, CSV, JSON",
    imports: ["core/activity", "core/wellness", "core/units"],
    runs: "anywhere",
    packages: ["saxes"],
  },
  {
    name: "store",
    purpose: "the database, SQLite or PostgreSQL: migrations, one store file per table group",
    imports: ["core/units"],
    importsTypes: core,
    runs: "node",
  },
  { name: "app", purpose: "use cases, one verb each", imports: [...core, "files", "store"], runs: "node" },
  {
    name: "http",
    purpose: "routes, schemas, the contract, one error table, OpenAPI",
    imports: ["app", "core/units"],
    importsTypes: core,
    runs: "node",
  },
  {
    name: "cli",
    purpose: "the command line, one file per command",
    imports: ["app", "core/units", "core/body", "http/contract.ts", "server.ts"],
    importsTypes: core,
    runs: "node",
  },
  {
    name: "web",
    purpose: "the app that people see",
    imports: core,
    importsTypes: ["http/contract.ts"],
    runs: "browser",
  },
  {
    name: "server.ts",
    purpose: "composition root: environment, clock, ids, store, http",
    imports: [...core, "files", "store", "app", "http"],
    runs: "node",
  },
];
