import { expect, test } from "vitest";
import { metres } from "../units/index.ts";
import { type EntryReading, readEntry } from "./planned-words.ts";

const read = (title: string, change: Partial<Parameters<typeof readEntry>[0]> = {}): EntryReading =>
  readEntry({ title, description: "", metres: null, minutes: null, spanMinutes: null, ...change });

const kindOf = (reading: EntryReading): string => (reading.kind === "session" ? reading.class : reading.kind);

test.each([
  // English
  ["6x800", "veryHard"],
  ["8 x 400m track", "veryHard"],
  ["Intervals", "veryHard"],
  ["VO2max 5x3min", "veryHard"],
  ["Yasso 800s", "veryHard"],
  ["Track night", "veryHard"],
  ["30/30", "veryHard"],
  ["2 x (6 x 400 m)", "veryHard"],
  ["6 × 1 km @ 10k pace, 2 min rest", "veryHard"],
  ["Marathon pace 16 km", "veryHard"],
  ["Hill repeats 6x3min", "veryHard"],
  ["RPE 8 45 min", "veryHard"],
  ["Time trial 5 km", "veryHard"],
  ["10x200m", "hard"],
  ["Hill repeats 10x60s", "hard"],
  ["Fartlek 45 min", "hard"],
  ["Tempo run 8 km", "hard"],
  ["Tempo", "hard"],
  ["20 min tempo", "hard"],
  ["2x10 min threshold", "hard"],
  ["Progression run 12k", "hard"],
  ["parkrun", "hard"],
  ["Hard run 10k", "hard"],
  ["Zone 4 run 40 min", "hard"],
  ["Long run", "moderate"],
  ["Long run 18 miles", "moderate"],
  ["12 km steady", "moderate"],
  ["Aerobic run", "moderate"],
  ["Run club", "moderate"],
  ["1h15", "moderate"],
  ["10k", "moderate"],
  ["Easy 8k", "easy"],
  ["Easy 5 mi + 6x20s strides", "easy"],
  ["Strides", "easy"],
  ["Recovery", "easy"],
  ["Jog 30 min", "easy"],
  ["Pre-race shakeout 20 min", "easy"],
  ["Marathon training: easy 8 km", "easy"],
  ["Race week easy 5k", "easy"],
  ["Easy parkrun", "easy"],
  ["Zone 2 60 min", "easy"],
  ["Run/walk 30 min", "easy"],
  ["8x (2 min run, 1 min walk)", "easy"],
  ["45 min", "easy"],
  ["8 km @ 5:30", "easy"],
  ["Lunch run 6k", "easy"],
  ["Easy run, no strides", "easy"],
  ["Easy 8 km after yesterday's intervals", "easy"],
  ["Rest or easy 5k", "easy"],
  ["Rest day", "rest"],
  ["OFF", "rest"],
  ["No running today", "rest"],
  ["Cycling 60 min", "otherSport"],
  ["Swim 10x100m", "otherSport"],
  ["Strength training", "otherSport"],
  ["Strength: heavy legs", "hard"],
  ["Dentist", "notTraining"],
  ["Team meeting", "notTraining"],
  ["Sprint planning", "notTraining"],
  ["Easy dinner", "notTraining"],
  ["Tuesday with Tom", "notUnderstood"],
  ["Workout", "notUnderstood"],
  ["3x10", "notUnderstood"],
  ["Drive to Leipzig 300 km", "notUnderstood"],
  ["Run errands", "notUnderstood"],
  ["", "notUnderstood"],
  ["Recovery week", "notUnderstood"],
  ["Week 5: 60 km", "notUnderstood"],
  ["Week 5: long run", "moderate"],
  ["Week 5: easy 8 km", "easy"],
  ["Easy 5 km + core", "easy"],
  ["Gym and intervals", "veryHard"],
  ["Bike + swim", "otherSport"],
  ["Long ride 100 km", "otherSport"],
  ["Yoga and easy stretching", "otherSport"],
  ["After work run", "moderate"],
  ["Work on the tempo of the project", "notTraining"],
  ["Volunteer at the 10k race", "notUnderstood"],
  ["50k ultra", "race"],
  ["10k race", "race"],
  ["Race day!", "race"],
  ["Berlin Marathon", "race"],
  // German
  ["Intervalltraining 6x1000 m", "veryHard"],
  ["6 mal 800 m", "veryHard"],
  ["Bahntraining", "veryHard"],
  ["Renntempo 10 km", "veryHard"],
  ["Langer Lauf 30 km", "veryHard"],
  ["Tempodauerlauf 8 km", "hard"],
  ["Schwellenlauf", "hard"],
  ["Fahrtspiel 50 Min", "hard"],
  ["Bergsprints 8x10s", "hard"],
  ["Hügelläufe", "hard"],
  ["Dauerlauf 12 km", "moderate"],
  ["Langer Lauf 24 km", "moderate"],
  ["Lockerer Dauerlauf 10 km", "easy"],
  ["Regenerationslauf", "easy"],
  ["GA1 60 min", "easy"],
  ["8 km locker + 5 Steigerungen", "easy"],
  ["Ruhetag", "rest"],
  ["Krafttraining", "otherSport"],
  ["Zahnarzt", "notTraining"],
  ["Elternabend", "notTraining"],
  ["Wettkampf 10 km", "race"],
  ["Halbmarathon Köln", "race"],
  ["Rennen Winterserie", "race"],
  // French
  ["Fractionné 10x400", "veryHard"],
  ["VMA 30/30", "veryHard"],
  ["Seuil 3x10 min", "veryHard"],
  ["Allure marathon 12 km", "veryHard"],
  ["Côtes 10x30''", "hard"],
  ["Seuil", "hard"],
  ["Sortie longue 22 km", "moderate"],
  ["Footing 45 min", "easy"],
  ["Récup 40'", "easy"],
  ["Repos", "rest"],
  ["Natation", "otherSport"],
  ["Anniversaire de Luc", "notTraining"],
  ["Semi-marathon de Lyon", "race"],
  ["Course 10 km Paris", "notUnderstood"],
  // Spanish
  ["Series 6x1000", "veryHard"],
  ["Fraccionado", "veryHard"],
  ["Cuestas 8x200", "hard"],
  ["Umbral 20 min", "hard"],
  ["Tirada larga 24 km", "moderate"],
  ["Rodaje suave 8 km", "easy"],
  ["Trote 30 min", "easy"],
  ["Descanso", "rest"],
  ["Ciclismo", "otherSport"],
  ["Reunión de trabajo", "notTraining"],
  ["Carrera popular 10 km", "race"],
  ["Carrera 10 km", "notUnderstood"],
  ["Carrera continua 10 km", "moderate"],
  // Dutch
  ["Intervaltraining 5x1000m", "veryHard"],
  ["Marathontempo 14 km", "veryHard"],
  ["Drempeltraining", "hard"],
  ["Heuveltraining", "hard"],
  ["Lange duurloop 24 km", "moderate"],
  ["Duurloop 12 km", "moderate"],
  ["Rustige duurloop 10 km", "easy"],
  ["Herstelloop 6 km", "easy"],
  ["Rustdag", "rest"],
  ["Zwemmen", "otherSport"],
  ["Tandarts", "notTraining"],
  ["Wedstrijd 10 km", "race"],
  ["Rustig rennen 5 km", "easy"],
])("2.10 a planned %j is %s", (title, kind) => {
  expect(kindOf(read(title))).toBe(kind);
});

test.each([
  ["Easy 8k", 8000, null],
  ["Easy 8-10 km", 10_000, null],
  ["10 miles easy", 16_093, null],
  ["Easy 45 min", null, 45],
  ["Easy 40-50 min", null, 50],
  ["Long run 1h15", null, 75],
  ["Long run 2:15", null, 135],
  ["Jog 1.5 h", null, 90],
  ["Footing 45'", null, 45],
  ["8 km @ 5:30/km", 8000, null],
  ["6x800 w/ 400m jog", null, null],
  ["6x1000 @ 5k pace", null, null],
  ["3x10 min tempo, 2 min rest", null, null],
  ["WU 2 km, 6x800m, CD 2 km", 8800, null],
  ["10 min warm-up, 30 min tempo, 10 min cool-down", null, 50],
  ["10 min warm-up, 6x800, 10 min cool-down", null, null],
  ["2 km warm-up, 20 min tempo, 2 km cool-down", null, null],
  ["18:00 Easy run", null, null],
  ["Run at 12 km/h", null, null],
])("the length of %j is the whole run's, not a repeat's or a pace's", (title, distance, minutes) => {
  expect(read(title)).toMatchObject({ kind: "session", metres: distance, minutes });
});

test.each([
  ["Long run 30 km", "veryHard"],
  ["Long run 29.5 km", "moderate"],
  ["Long run 2h30", "veryHard"],
  ["Long run 2h29", "moderate"],
  ["Easy 20 miles", "veryHard"],
  ["40 min tempo", "veryHard"],
  ["2x15 min threshold", "veryHard"],
  ["2x14 min threshold", "hard"],
  ["12x1 min fartlek", "veryHard"],
  ["11x1 min fartlek", "hard"],
])("2.10 %j lies on its side of 30 km, 150 minutes and the minutes at speed: %s", (title, kind) => {
  expect(kindOf(read(title))).toBe(kind);
});

test.each([
  ["Tuesday run", "WU 2 km, 6x800m @ 5k pace, CD 2 km", "veryHard"],
  ["Workout", "4x1 mile @ threshold", "hard"],
  ["Long run 20 km", "last 5 km at marathon pace", "veryHard"],
  ["Tuesday with Tom", "6x800m on the track", "veryHard"],
  ["Easy run", "Keep it slow, hard intervals are tomorrow", "easy"],
  ["Easy run 8 km", "with 6x3 min fast in the middle", "veryHard"],
  ["Easy run 8 km", "last: 6x20s strides", "easy"],
  ["Board pack", "The tempo of the last quarter", "notUnderstood"],
  ["Dentist", "bring the easy run along", "notTraining"],
])("the title decides and the description fills in: %j with %j", (title, description, kind) => {
  expect(kindOf(read(title, { description }))).toBe(kind);
});

test("a run without a word on effort goes by the time that the calendar keeps for it", () => {
  expect(read("Run", { spanMinutes: 45 })).toMatchObject({ class: "easy", minutes: 45 });
  expect(read("Run", { spanMinutes: 60 })).toMatchObject({ class: "moderate", minutes: 60 });
  expect(read("Run")).toMatchObject({ class: "moderate", minutes: null });
});

test("2.10 (e) a calendar entry of two and a half hours is a very hard run, however it is called", () => {
  expect(read("Easy run", { spanMinutes: 150 })).toMatchObject({
    class: "veryHard",
    because: '"easy run", 150 minutes',
  });
});

test("an easy run ends as its words say, a hard one no earlier than its calendar entry", () => {
  expect(read("Easy 45 min", { spanMinutes: 120 })).toMatchObject({ minutes: 45 });
  expect(read("20 min tempo", { spanMinutes: 60 })).toMatchObject({ minutes: 60 });
});

test("what stands in columns of its own counts before the words", () => {
  const columns = { metres: metres(12_000), minutes: 70 };
  expect(read("Easy 8k", columns)).toMatchObject({ metres: 12_000, minutes: 70 });
});

test("a race tells its distance by number or by name, from the title or the description", () => {
  expect(read("10k race")).toMatchObject({ kind: "race", metres: 10_000 });
  expect(read("Berlin Marathon")).toMatchObject({ kind: "race", metres: 42_195 });
  expect(read("Halbmarathon Köln")).toMatchObject({ kind: "race", metres: 21_097.5 });
  expect(read("Race day", { description: "5 miles around the lake" })).toMatchObject({ metres: 8047 });
  expect(read("Race day")).toMatchObject({ kind: "race", metres: null });
});

test("every answer names the words that it comes from", () => {
  expect(read("6x800").because).toBe('"6x800": 4.8 km of fast work');
  expect(read("VO2max 5x3min").because).toBe('"5x3min", "vo2max": about 15 min of fast work');
  expect(read("Dentist").because).toBe('"dentist"');
  expect(read("8 km @ 5:30").because).toBe("no word on effort, about 44 minutes");
});
