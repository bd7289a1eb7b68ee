import { expect, test } from "vitest";
import { findSport } from "./sport-name.ts";

test.each([
  ["running", "run", false],
  ["Running", "run", false],
  ["9", "run", false],
  ["Course à pied", "run", false],
  ["Lauf", "run", false],
  ["Hardloopsessie", "run", false],
  ["Carrera", "run", false],
  ["Corsa", "run", false],
  ["Corrida", "run", false],
  ["trail_running", "trailRun", false],
  ["Trail Run", "trailRun", false],
  ["VirtualRun", "treadmill", true],
  ["Virtual Run", "treadmill", true],
  ["treadmill_running", "treadmill", true],
  ["Biking", "ride", false],
  ["cycling", "ride", false],
  ["Virtual Ride", "ride", true],
  ["Radfahrt", "ride", false],
  ["Fietsrit", "ride", false],
  ["Mountain Bike Ride", "ride", false],
  ["Caminata", "walk", false],
  ["Wandeling", "walk", false],
  ["Wanderung", "hike", false],
  ["Hike", "hike", false],
  ["Randonnée", "hike", false],
  ["Weight Training", "strength", false],
  ["Krafttraining", "strength", false],
  ["open_water_swimming", "swim", false],
  ["Langlauf", "other", false],
  ["Nordic Ski", "other", false],
  ["motorcycling_v2", "other", false],
] as const)("%s is read as %s", (name, sport, indoor) => {
  expect(findSport(name)).toEqual({ sport, indoor });
});

test("a word that names no sport is left open", () => {
  expect(findSport("Yoga")).toBeNull();
  expect(findSport("")).toBeNull();
});
