import type { MassageRow, Massages } from "../app/list-massages.ts";
import { addMinutes, localDateAt, type TimeZone } from "../core/units/index.ts";
import type { MassagesView, MassageView } from "./contract.ts";
import { presentBecause } from "./present-activity.ts";
import { presentMoment } from "./present-plan.ts";

/** The massages in the shape of `massage list --json`. */
export const presentMassages = ({ rows, zone }: Massages, changed: string | null): MassagesView => ({
  schema: "restride.massages/1",
  changed,
  massages: rows.map((row) => presentMassage(row, zone)),
});

const presentMassage = ({ treatment, note, item }: MassageRow, zone: TimeZone): MassageView => ({
  id: treatment.id,
  date: localDateAt(treatment.start, zone),
  start: presentMoment(treatment.start, zone),
  end: presentMoment(addMinutes(treatment.start, treatment.minutes), zone),
  minutes: treatment.minutes,
  ...(treatment.form === null ? {} : { form: treatment.form }),
  ...(treatment.modality === null ? {} : { modality: treatment.modality }),
  ...(treatment.status === "booked" && item?.pressureCap ? { pressureCap: item.pressureCap } : {}),
  areas: treatment.areas.map((area) => ({ ...area })),
  status:
    treatment.status === "booked" && item?.status === "cancelSuggested" ? item.status : treatment.status,
  ...(note.helpful === null ? {} : { helpful: note.helpful }),
  ...(note.override === null ? {} : { confirmed: [...note.override.rules] }),
  because: item ? item.because.map(presentBecause) : [],
});
