import type { Activity, ActivityTag } from "../../src/core/activity/index.ts";
import type { LoadHistoryInput, LoadProfile, RaceFacts } from "../../src/core/load/index.ts";
import { addDays, fromKilometres, instantAt, type LocalDate, localDate, UTC } from "../../src/core/units/index.ts";
import { type ActivityBuilder, anActivity, aRun } from "../builders/an-activity.ts";

/** A Monday; every runner's days are counted from it. */
const FIRST = localDate("2026-01-05");
const day = (index: number): LocalDate => addDays(FIRST, index);

const NOBODY: LoadProfile = {
  sex: null,
  birthYear: null,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdSpeed: null,
};

/** Every figure known: highest 190, resting 50, threshold 170 bpm and 4 m/s (4:10/km). */
const KNOWN: LoadProfile = {
  sex: "male",
  birthYear: 1990,
  maxHeartRate: 190,
  restHeartRate: 50,
  thresholdHeartRate: 170,
  thresholdSpeed: 4,
};

interface Words {
  readonly today: number;
  readonly profile?: Partial<LoadProfile>;
  readonly races?: readonly RaceFacts[];
  readonly confirmed?: readonly number[];
  readonly sessions: readonly (Activity | ActivityBuilder)[];
}

const runner = ({ today, profile = {}, races = [], confirmed, sessions }: Words): LoadHistoryInput => ({
  activities: sessions.map((one) => ("build" in one ? one.build() : one)),
  profile: { ...NOBODY, ...profile },
  races,
  today: day(today),
  ...(confirmed === undefined ? {} : { confirmedDays: confirmed.map(day) }),
});

const run = (index: number): ActivityBuilder => aRun().on(day(index));
/** A run that recorded distance and time alone. */
const plain = (index: number): ActivityBuilder => run(index).speeds([]);
const other = (sport: Parameters<typeof anActivity>[0], index: number): ActivityBuilder =>
  anActivity(sport).on(day(index));

const confirmed = (builder: ActivityBuilder, tag: ActivityTag): Activity => ({
  ...builder.tag(tag).build(),
  tagConfirmed: true,
});

/** The same three runs in every week, Tuesday, Thursday and Sunday: 8 km, 8 km and 12 km at 10 km/h. */
const weeks = (count: number, dress: (builder: ActivityBuilder) => ActivityBuilder, from = 0): readonly ActivityBuilder[] =>
  Array.from({ length: count }, (_, week) => from + week * 7).flatMap((monday) => [
    dress(run(monday + 1).km(8).minutes(48)),
    dress(run(monday + 3).km(8).minutes(48)),
    dress(run(monday + 6).km(12).minutes(72)),
  ]);

const race = (index: number, km: number, priority: RaceFacts["priority"], startMinute?: number): RaceFacts => ({
  date: day(index),
  start: startMinute === undefined ? null : instantAt(day(index), startMinute, UTC),
  distance: fromKilometres(km),
  priority,
});

/** Runners whose whole load history is read aloud: each is one page under `read-load/`. */
export const RUNNERS: Readonly<Record<string, LoadHistoryInput>> = {
  "heart rate and every threshold entered": runner({
    today: 56,
    profile: KNOWN,
    sessions: [
      ...weeks(6, (one) => one.hr(138)),
      run(43).km(10).minutes(50).heartRates([[172, 30], [140, 20]]),
      run(44).km(8).minutes(48).heartRates([[172, 13], [140, 35]]),
      run(45).km(8).minutes(48).speeds([[4.3, 13], [3, 35]]).hr(140),
      run(46).km(8).minutes(48).speeds([[4.3, 6], [3, 42]]).hr(140),
      run(47).km(9).minutes(48).speeds([[3.9, 31], [2.5, 17]]).hr(140),
      run(48).km(8).minutes(48).hr(149),
      run(49).km(8).minutes(48).hr(146),
      run(50).km(10).minutes(48).hr(140),
      other("ride", 51).km(40).minutes(90).hr(135),
      other("ride", 52).km(100).minutes(200).hr(130).descent(900),
      other("swim", 53).minutes(40),
      run(54).km(8).minutes(48).heartRates([[150, 30]]),
      run(55).km(8).minutes(48).heartRates([[30, 5], [150, 41], [199, 2]]),
      run(56).km(10).minutes(75).hr(150),
    ],
  }),
  "felt effort alone": runner({
    today: 64,
    sessions: [
      ...weeks(6, (one) => one.speeds([]).rpe(3)),
      plain(43).km(8).minutes(48).rpe(5),
      plain(44).km(9).minutes(60).rpe(8),
      plain(45).km(3).minutes(15).rpe(9),
      plain(46).km(8).minutes(55).rpe(4),
      plain(47).km(11).minutes(70).rpe(4),
      plain(48).km(12).minutes(90).rpe(4),
      other("strength", 49).minutes(50).rpe(7.5),
      other("strength", 50).minutes(90).rpe(6),
      other("strength", 51).minutes(40),
      plain(52).km(8).minutes(60).rpe(7).tag("easy"),
      confirmed(plain(53).km(8).minutes(60).rpe(7), "easy"),
      plain(54).km(8).minutes(45).rpe(2).tag("veryHard"),
      plain(55).km(8).minutes(45).rpe(2).tag("easy"),
      confirmed(plain(56).km(8).minutes(48).rpe(6), "moderate"),
      plain(57).km(8).minutes(45).rpe(2).tag("recovery"),
      plain(58).km(8).minutes(45).rpe(0),
      plain(59).km(8).minutes(45).rpe(10),
      plain(60).km(8).minutes(45).rpe(11),
      other("ride", 61).minutes(60).rpe(7),
      other("other", 62).minutes(160).rpe(2),
      plain(63).km(8).minutes(45).elapsed(80).rpe(3),
      plain(64).at("07:00").km(4).minutes(24).rpe(3),
      plain(64).at("19:00").km(4).minutes(24).rpe(3),
    ],
  }),
  "pace alone, thresholds found": runner({
    today: 54,
    sessions: [
      ...weeks(6, (one) => one),
      run(43).km(6).minutes(24),
      run(45).km(9).minutes(50).speeds([[3.96, 20], [2.5, 30]]),
      run(46).km(11).minutes(60),
      run(47).km(10).minutes(48),
      run(48).km(8).minutes(45).speeds([[4.2, 5.5], [2.8, 39.5]]),
      run(49).km(8).minutes(45).speeds([[7.2, 20], [2.8, 25]]),
      run(50).km(8).minutes(48).speeds([[2.8, 30]]),
      other("treadmill", 51).km(8).minutes(48).speeds([[2.8, 48]]),
      other("walk", 52).km(5).minutes(60),
      run(54).km(8.2).minutes(49).sport("trailRun"),
    ],
  }),
  "distance and time alone": runner({
    today: 60,
    sessions: [
      ...weeks(6, (one) => one.speeds([])),
      plain(43).km(7).minutes(40),
      plain(44).km(8.1).minutes(40),
      plain(45).km(10).minutes(45),
      plain(46).km(8).minutes(46).tag("easy"),
      plain(47).km(8).minutes(40).tag("moderate"),
      plain(48).km(8).minutes(40).tag("race"),
      plain(49).km(11).minutes(50).tag("race"),
      plain(50).km(null).minutes(30),
      plain(51).km(0).minutes(30),
      plain(53).km(14).minutes(85),
      plain(55).km(20).minutes(120),
      plain(57).km(31).minutes(140),
      other("ride", 58).km(30).minutes(40),
      plain(60).km(8).minutes(46).tag("offSeason"),
    ],
  }),
  "three weeks of running, birth year only": runner({
    today: 20,
    profile: { sex: "female", birthYear: 1986, thresholdSpeed: 3.2 },
    sessions: [
      run(1).km(4).minutes(30).rpe(3),
      run(3).km(5).minutes(38).hr(150),
      run(6).km(9).minutes(70).hr(142),
      run(8).km(12).minutes(90).rpe(3),
      run(10).km(10).minutes(88).rpe(4),
      run(12).km(13).minutes(101).rpe(5),
      run(13).km(14).minutes(130).rpe(4),
      run(15).km(8).minutes(60).hr(162),
      run(17).km(11).minutes(95).hr(161),
      run(20).km(5).minutes(40).hr(130),
    ],
  }),
  "half a year of heart rate, thresholds from the history": runner({
    today: 170,
    profile: { restHeartRate: 48 },
    sessions: [
      ...weeks(24, (one) => one.hr(136)),
      run(30).km(9).minutes(40).heartRates([[168, 31], [140, 7], [187, 2]]),
      run(60).km(9).minutes(40).heartRates([[170, 31], [140, 8], [184, 1]]),
      run(101).km(9).minutes(40).heartRates([[166, 31], [140, 7], [185, 2]]),
      run(130).km(9).minutes(40).hr(181).flag("heartRate.lockedToCadence"),
      run(140).km(9).minutes(45).heartRates([[163, 35], [140, 10]]),
      run(169).km(8).minutes(48).hr(143),
      run(170).km(14).minutes(84).hr(140),
    ],
  }),
  "heart rate with an unknown threshold, age known": runner({
    today: 30,
    // Of one sex the factor cancels out of HR stress: it tells only where the sex is unknown.
    profile: { birthYear: 1976, restHeartRate: 52, femaleTrimpFactor: 0.4 },
    sessions: [
      run(0).km(4).minutes(28).hr(140).flag("heartRate.lockedToCadence"),
      run(2).km(4).minutes(28).heartRates([[128, 27], [176, 1]]),
      run(5).km(4).minutes(25).hr(150),
      run(9).km(4).minutes(29).hr(155).speeds([]),
      run(12).km(4).minutes(28).heartRates([[181, 1], [130, 27]]),
      run(14).km(4).minutes(28).heartRates([[225, 1], [130, 27]]),
      run(16).km(8).minutes(48).hr(128),
      run(20).km(8).minutes(48).hr(128),
      run(30).km(4).minutes(28).hr(129),
    ],
  }),
  "one jogging pace, from which the threshold is found": runner({
    today: 14,
    sessions: weeks(2, (one) => one.rpe(2)),
  }),
  "heart rate seen once, age unknown": runner({
    today: 3,
    sessions: [
      run(0).km(8).minutes(48).heartRates([[130, 47], [178, 1]]),
      run(1).km(8).minutes(48).rpe(3),
      run(3).km(8).minutes(48),
    ],
  }),
  "no heart rate and no age, a cautious resting rate above the highest": runner({
    today: 2,
    profile: { maxHeartRate: 55 },
    sessions: [run(0).km(6).minutes(40).hr(58), run(2).km(6).minutes(40).hr(40)],
  }),
  "races of every priority": runner({
    today: 77,
    profile: KNOWN,
    races: [
      race(44, 5, "C"),
      race(46, 5, "C", 540),
      race(48, 10, "B"),
      race(50, 21.0975, "A", 600),
      race(55, 42.195, "A"),
      race(60, 10, "A"),
      race(62, 8, "C", 540),
      race(62, 8, "C", 900),
      race(65, 21.0975, "B"),
      race(70, 3, "C"),
      race(72, 100, "C"),
      race(77, 10, "B", 1080),
    ],
    sessions: [
      ...weeks(6, (one) => one.hr(138)),
      run(44).at("09:00").km(5).minutes(22).hr(169),
      run(46).at("08:20").km(2).minutes(12).hr(120),
      run(46).at("09:01").km(5).minutes(26).hr(160),
      run(46).at("11:00").km(6).minutes(40).hr(120),
      run(48).at("09:00").km(10).minutes(52).hr(150),
      run(50).at("10:02").km(21.3).minutes(100).elapsed(104).rpe(9),
      run(50).at("18:00").km(3).minutes(20).hr(110),
      run(55).at("09:00").km(20).minutes(110).rpe(6),
      run(60).at("09:00").km(10).minutes(55).rpe(3),
      run(62).at("09:00").km(8).minutes(38).hr(160),
      run(62).at("15:00").km(8).minutes(40),
      other("hike", 65).at("09:00").km(21).minutes(260).rpe(4),
      run(68).at("09:00").km(10.2).minutes(46).tag("race"),
      run(69).at("09:00").km(10.4).minutes(46).tag("race"),
      run(70).at("09:00").km(3).minutes(12).rpe(8),
      other("ride", 72).at("09:00").km(100).minutes(240).hr(130),
      run(74).at("09:00").km(5).minutes(21).hr(150).tag("race"),
      run(77).at("16:30").km(3).minutes(18).hr(125),
    ],
  }),
  "mountains, hikes and walks": runner({
    today: 62,
    profile: { maxHeartRate: 185, restHeartRate: 55, thresholdSpeed: 1000 / 245, sex: "female" },
    sessions: [
      ...weeks(6, (one) => one.sport("trailRun").rpe(3).ascent(100).descent(100)),
      run(43).sport("trailRun").km(12).minutes(72).rpe(3).descent(360),
      run(44).sport("trailRun").km(7.9).minutes(48).rpe(3).descent(400),
      run(45).sport("trailRun").km(10).minutes(60).rpe(3).descent(500),
      run(46).sport("trailRun").km(null).minutes(60).rpe(3).descent(620.6),
      run(47).sport("trailRun").km(12).minutes(72).rpe(8).descent(800),
      other("hike", 48).km(14).minutes(180).rpe(4),
      other("hike", 49).km(14).minutes(180).rpe(5),
      other("hike", 50).km(14).minutes(180),
      other("walk", 51).km(31).minutes(149).rpe(2),
      other("walk", 52).km(5).minutes(60).rpe(2),
      run(53).km(16).minutes(170).rpe(4).walked(0.5),
      run(54).km(16).minutes(170).rpe(4).walked(0.4),
      other("hike", 56).km(12).minutes(140).rpe(4),
      other("ride", 57).km(60).minutes(140).rpe(3).descent(1500),
      confirmed(other("hike", 59).km(10).minutes(120).rpe(3).descent(700), "moderate"),
      other("hike", 62).km(9).minutes(100).hr(110),
    ],
  }),
  "sudden long runs": runner({
    today: 92,
    sessions: [
      ...weeks(5, (one) => one.speeds([]).km(8).minutes(48).rpe(2)),
      plain(36).km(8.8).minutes(53).rpe(2),
      plain(37).km(10).minutes(60).rpe(2),
      plain(39).km(13.2).minutes(69).rpe(2),
      plain(41).km(29).minutes(149).rpe(3),
      plain(43).km(9).minutes(71).rpe(3),
      plain(44).km(9).minutes(72).rpe(3),
      plain(45).km(9).minutes(76).rpe(3),
      plain(76).km(6).minutes(40).rpe(3),
      plain(78).km(9.9).minutes(60).rpe(3),
      plain(80).km(30).minutes(145).rpe(4),
      plain(92).km(30).minutes(150).rpe(2),
    ],
  }),
  "the same every day": runner({
    today: 91,
    sessions: Array.from({ length: 92 }, (_, index) => plain(index).km(10).minutes(60).rpe(4)),
  }),
  "gaps, confirmed days and a break of two weeks": runner({
    today: 80,
    profile: { thresholdSpeed: 4 },
    confirmed: [10, 11, 12, 79, 200],
    sessions: [
      ...[0, 2, 4, 6, 8].map((index) => run(index).rpe(3)),
      ...[13, 15, 19, 21, 24, 25].map((index) => run(index).rpe(4)),
      ...[40, 42, 44, 46, 48, 50, 52].map((index) => run(index).km(6).minutes(40).rpe(3)),
      run(67).km(6).minutes(40).rpe(3),
      run(71).km(6).minutes(90).rpe(4),
      run(76).km(6).minutes(40).rpe(3),
    ],
  }),
  "effort on some days, heart rate on others": runner({
    today: 62,
    profile: KNOWN,
    sessions: [
      ...weeks(4, (one) => one.rpe(3).hr(135)),
      ...weeks(3, (one) => one.hr(135), 28),
      ...weeks(1, (one) => one.speeds([]), 49),
      ...weeks(1, (one) => one.rpe(4).hr(142), 56),
      other("strength", 58).minutes(45),
      other("swim", 60).minutes(30),
    ],
  }),
  "back after months without a session": runner({
    today: 150,
    sessions: weeks(7, (one) => one.rpe(3)),
  }),
  "twelve weeks of training by the book": runner({
    today: 90,
    profile: KNOWN,
    sessions: Array.from({ length: 13 }, (_, week) => week * 7).flatMap((monday) => [
      run(monday).km(8).minutes(48).hr(135).rpe(3),
      run(monday + 1).km(10).minutes(50).heartRates([[174, 20], [140, 30]]).rpe(monday % 2 === 0 ? 8 : 6),
      run(monday + 2).km(6).minutes(40).hr(128).rpe(2),
      run(monday + 4).km(12).minutes(70).hr(142).rpe(4),
      run(monday + 6).km(18 + (monday % 3)).minutes(110 + (monday % 3)).hr(140).rpe(4),
    ]),
  }),
  "nothing recorded yet": runner({ today: 0, sessions: [] }),
  "only sessions dated after today": runner({ today: 0, sessions: [run(4), run(6)] }),
  "one run on a watch without a date": runner({
    today: 5,
    sessions: [aRun().on("2000-01-01").rpe(4).flag("samples.dateImplausible"), run(0).rpe(4), run(5).rpe(3), run(9).rpe(3)],
  }),
};
