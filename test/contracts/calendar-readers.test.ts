import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findKhal, findPythonCalendar } from "../../scripts/setup/programs.mjs";
import { type SentEntry, writeCalendarText } from "../../src/core/calendar/index.ts";
import {
  addMinutes,
  type Instant,
  instant,
  instantAt,
  localDate,
  parseTimeZone,
} from "../../src/core/units/index.ts";
import { massagesSchema } from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { aSentEntry } from "../builders/a-calendar-entry.ts";
import { askFeed } from "./ask-feed.ts";
import { makeDataFolder } from "./run-restride.ts";

const khal = findKhal();
const python = findPythonCalendar();
if (!khal) console.log("Skipped: khal is not installed, so nothing was imported into it.");
if (!python) console.log("Skipped: Python's icalendar is not installed, so nothing was read with it.");

const ZONES = [
  "Europe/London",
  "America/New_York",
  "Australia/Sydney",
  "Asia/Kolkata",
  "America/Phoenix",
] as const;

const LIST = ["list", "--format", "{uid} {start} {end} {title}", "--day-format", ""] as const;

const zoneOf = (name: string) => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};

const clockAt = (zone: string, date: string, minute: number): Instant =>
  instantAt(localDate(date), minute, zoneOf(zone));

/** Around every change of the clocks, twice a year: an hour before, across, at half past two, in the doubled hour, after. */
const MOMENTS: Readonly<Record<(typeof ZONES)[number], readonly Instant[]>> = {
  "Europe/London": [
    clockAt("Europe/London", "2027-03-28", 30),
    clockAt("Europe/London", "2027-03-28", 90),
    clockAt("Europe/London", "2027-03-28", 1080),
    instant(Date.UTC(2026, 9, 25, 0, 30)),
    instant(Date.UTC(2026, 9, 25, 1, 30)),
    clockAt("Europe/London", "2026-10-25", 1080),
  ],
  "America/New_York": [
    clockAt("America/New_York", "2027-03-14", 150),
    clockAt("America/New_York", "2027-03-14", 90),
    instant(Date.UTC(2026, 10, 1, 5, 30)),
    instant(Date.UTC(2026, 10, 1, 6, 30)),
    clockAt("America/New_York", "2026-11-01", 1080),
  ],
  "Australia/Sydney": [
    clockAt("Australia/Sydney", "2026-10-04", 150),
    clockAt("Australia/Sydney", "2026-10-04", 90),
    instant(Date.UTC(2027, 3, 3, 15, 30)),
    instant(Date.UTC(2027, 3, 3, 16, 30)),
    clockAt("Australia/Sydney", "2027-01-14", 1080),
  ],
  "Asia/Kolkata": [clockAt("Asia/Kolkata", "2027-03-28", 150), clockAt("Asia/Kolkata", "2026-10-25", 150)],
  "America/Phoenix": [
    clockAt("America/Phoenix", "2027-03-14", 150),
    clockAt("America/Phoenix", "2027-07-01", 1080),
  ],
};

const hour = (start: Instant, uid: string): SentEntry =>
  aSentEntry({ uid, when: { start, end: addMinutes(start, 60) }, alarm: 60 });

const writeMoments = (zone: (typeof ZONES)[number]): string =>
  writeCalendarText({
    entries: MOMENTS[zone].map((start, index) => hour(start, `m-${index}@restride`)),
    zone: zoneOf(zone),
    busyOnly: false,
  });

const READ_WITH_PYTHON = `
import json, sys
from datetime import timezone
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
faults = [str(error) for part in calendar.walk() for error in getattr(part, "errors", [])]
moment = lambda value: value.dt.astimezone(timezone.utc).timestamp() * 1000 if hasattr(value.dt, "hour") else str(value.dt)
events = [{
  "uid": str(event["uid"]), "start": moment(event["dtstart"]), "end": moment(event["dtend"]),
  "summary": str(event["summary"]), "description": str(event.get("description", "")),
  "sequence": int(event["sequence"]), "status": str(event["status"])
} for event in calendar.walk("VEVENT")]
print(json.dumps({"faults": faults, "events": events}))
`;

interface ReadByPython {
  readonly faults: readonly string[];
  readonly events: readonly {
    readonly start: number | string;
    readonly end: number | string;
    readonly summary: string;
    readonly description: string;
  }[];
}

/** Warnings are faults too: they end on standard error. */
function readWithPython(text: string): ReadByPython {
  const { status, stdout, stderr } = spawnSync(
    python ?? "",
    ["-W", "always::UserWarning", "-c", READ_WITH_PYTHON],
    {
      input: text,
      encoding: "utf8",
    },
  );
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as ReadByPython;
}

test.skipIf(!python).each(ZONES)(
  "Python's icalendar finds every moment around the changes of the clocks in %s",
  (zone) => {
    const { faults, events } = readWithPython(writeMoments(zone));
    expect(faults).toEqual([]);
    expect(events.map(({ start }) => start)).toEqual(MOMENTS[zone]);
    expect(events.map(({ end }) => end)).toEqual(MOMENTS[zone].map((start) => addMinutes(start, 60)));
  },
);

test.skipIf(!python)("Python's icalendar gives words in any script and whole days back", () => {
  const words = {
    summary: "Rennen: Köln, 10; 走る走る走る走る走る走る走る走る走る",
    description: "Erste Zeile\nzweite, mit \\ und ;",
  };
  const entry = aSentEntry({ ...words, when: { date: localDate("2026-12-31") } });
  const { faults, events } = readWithPython(
    writeCalendarText({ entries: [entry], zone: zoneOf("Europe/London"), busyOnly: false }),
  );
  expect(faults).toEqual([]);
  expect(events).toMatchObject([{ ...words, start: "2026-12-31", end: "2027-01-01" }]);
});

const withRestride = async (work: (restride: Restride) => Promise<void>): Promise<void> => {
  const folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: "2027-03-20" });
  if (!opened.ok) throw new Error(opened.error);
  try {
    await work(opened.value);
  } finally {
    await opened.value.close();
    folder.remove();
  }
};

test.skipIf(!python || !khal)(
  "what stands under an address is read by both, moved over the change of the clocks",
  () =>
    withRestride(async ({ api, services }) => {
      const change = async (method: string, path: string, body?: unknown): Promise<unknown> => {
        const headers = { "content-type": "application/json" };
        const sent = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
        return (await api.request(`http://localhost/api/v1${path}`, sent)).json();
      };
      await change("PUT", "/settings/timeZone", { value: "Europe/London" });
      await change("POST", "/safety", { answers: "none" });
      await change("POST", "/races", {
        date: "2027-05-02",
        distance: "10k",
        name: "Fünf Hügel, 走る; am Ufer",
      });
      const booking = { date: "2027-03-27", time: "16:00", form: "moderate", minutes: "60" };
      const { changed } = massagesSchema.parse(await change("POST", "/massages", booking));
      const feeds = askFeed(services, change);
      const { path } = await feeds.add({ contents: ["massages", "races", "selfCare"], alarms: true });
      const texts = [await feeds.text(path)];
      await change("PATCH", `/massages/${changed}`, { date: "2027-03-30", time: "18:30" });
      texts.push(await feeds.text(path));
      for (const text of texts) {
        const { faults, events } = readWithPython(text);
        expect(faults).toEqual([]);
        expect(events.map(({ summary }) => summary)).toContain("Race: Fünf Hügel, 走る; am Ufer");
      }
      withKhal("Europe/London", (run) => {
        for (const text of [...texts, texts[1] ?? ""]) run("import", text);
        const listed = run(...LIST, "2027-03-20", "20d").split("\n");
        expect(listed.filter((line) => line.startsWith(`${changed}@restride`))).toEqual([
          `${changed}@restride 2027-03-30 18:30 2027-03-30 19:30 Massage, medium, 60 min`,
        ]);
      });
    }),
);

/** A khal with a calendar of its own, on the clock of a place. */
function withKhal<Value>(zone: string, work: (run: (...words: readonly string[]) => string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "restride-khal-"));
  const config = join(folder, "config");
  mkdirSync(join(folder, "calendar"));
  writeFileSync(
    config,
    `[calendars]\n[[mine]]\npath = ${join(folder, "calendar")}\n[locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${join(folder, "khal.db")}\n`,
  );
  const run = (...words: readonly string[]): string => {
    const env = {
      ...process.env,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      HOME: folder,
      LC_ALL: "C.UTF-8",
    };
    const ran = spawnSync(khal ?? "", ["-c", config, ...words], { env, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    return ran.stdout.trim();
  };
  try {
    return work((...words) => {
      if (words[0] !== "import") return run(...words);
      const file = join(folder, "feed.ics");
      writeFileSync(file, words[1] ?? "");
      return run("import", "--batch", "-a", "mine", file);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!khal)(
  "khal takes the file twice and shows one entry at the hour of the runner's own clock",
  () => {
    const start = clockAt("Europe/London", "2026-12-03", 1080);
    const text = writeCalendarText({
      entries: [hour(start, "m-1@restride")],
      zone: zoneOf("Europe/London"),
      busyOnly: false,
    });
    withKhal("Europe/London", (run) => {
      run("import", text);
      run("import", text);
      expect(run(...LIST, "2026-12-03", "1d")).toBe(
        "m-1@restride 2026-12-03 18:00 2026-12-03 19:00 Massage, firm, 60 min",
      );
    });
  },
);

test.skipIf(!khal)("khal shows a moved massage once, at its new hour", () => {
  const first = hour(clockAt("Europe/London", "2027-03-25", 1080), "m-1@restride");
  const moved = hour(clockAt("Europe/London", "2027-04-01", 1110), "m-1@restride");
  const write = (entry: SentEntry) =>
    writeCalendarText({ entries: [entry], zone: zoneOf("Europe/London"), busyOnly: false });
  withKhal("Europe/London", (run) => {
    run("import", write(first));
    run("import", write({ ...moved, sequence: 1 }));
    expect(run(...LIST, "2027-03-20", "20d")).toBe(
      "m-1@restride 2027-04-01 18:30 2027-04-01 19:30 Massage, firm, 60 min",
    );
  });
});

test.skipIf(!khal)("khal in London shows an evening in Sydney at the same moment", () => {
  const text = writeMoments("Australia/Sydney");
  withKhal("Europe/London", (run) => {
    run("import", text);
    expect(run(...LIST, "2027-01-14", "1d")).toBe(
      "m-4@restride 2027-01-14 07:00 2027-01-14 08:00 Massage, firm, 60 min",
    );
  });
});
