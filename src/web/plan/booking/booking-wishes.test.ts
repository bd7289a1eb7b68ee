import { expect, test } from "vitest";
import type { PlanItemView } from "../../../http/contract.ts";
import { bookProposed, cancelBooked, finishBooked, putElsewhere } from "./booking-wishes.ts";

const item: PlanItemView = {
  id: "p1",
  date: "2026-11-27",
  start: "2026-11-27T19:30+00:00",
  minutes: 45,
  kind: "massage",
  form: "deep",
  modality: "sports",
  areas: [],
  status: "proposed",
  because: [],
};

test("a proposed session is booked by its id", () => {
  expect(bookProposed(item)).toMatchObject({ method: "POST", path: "/massages", body: { item: "p1" } });
});

test("a proposed session put elsewhere is booked there, as the same kind of session", () => {
  expect(putElsewhere({ item, date: "2026-11-28", minute: 600, form: "deep", minutes: 45 })).toMatchObject({
    method: "POST",
    body: { date: "2026-11-28", time: "10:00", form: "deep", minutes: "45", modality: "sports" },
    showDate: "2026-11-28",
  });
});

test("a session that is lighter there is booked as that, of any kind", () => {
  const wish = putElsewhere({ item, date: "2026-11-26", minute: 1170, form: "moderate", minutes: 45 });
  expect(wish.body).toEqual({ date: "2026-11-26", time: "19:30", form: "moderate", minutes: "45" });
});

test("a booked session put elsewhere moves", () => {
  const booked: PlanItemView = { ...item, id: "a b", status: "booked" };
  expect(
    putElsewhere({ item: booked, date: "2026-11-28", minute: 600, form: "deep", minutes: 45 }),
  ).toMatchObject({
    method: "PATCH",
    path: "/massages/a%20b",
    body: { date: "2026-11-28", time: "10:00" },
  });
  expect(cancelBooked(booked)).toMatchObject({ method: "DELETE", path: "/massages/a%20b" });
});

test("whether it helped is said only where the runner said so", () => {
  expect(finishBooked(item, null).body).toEqual({ id: "p1" });
  expect(finishBooked(item, "no").body).toEqual({ id: "p1", helpful: "no" });
});
