import { err, ok, type Result } from "../../core/units/index.ts";

/** Where a table keeps what; numbers of columns, null where there is none. */
export interface PlanColumns {
  readonly date: number;
  readonly start: number | null;
  readonly duration: number | null;
  readonly durationUnit: "min" | "h";
  readonly distance: number | null;
  readonly distanceUnit: "km" | "mi" | "m";
  /** The session's name, then what else names its kind. */
  readonly titles: readonly number[];
  readonly notes: readonly number[];
}

const NAMES = {
  date: /^(?:date|day|datum|tag|fecha|dia|jour|dag|start date|workout ?day)$/,
  start:
    /^(?:start|start time|time of day|time|begin|beginn|startzeit|uhrzeit|zeit|heure|debut|hora|inicio|tijd|starttijd|aanvang)$/,
  duration:
    /^(?:duration|minutes|mins?|length|planned ?duration|dauer|minuten|duree|duracion|minutos|duur|total time|hours|stunden|h)$/,
  distance:
    /^(?:distance|planned ?distance|km|kms|kilomet(?:er|re)s?|miles|mi|distanz|strecke|umfang|distancia|kilometros|afstand)$/,
  title:
    /^(?:title|name|workout|session|run|training|subject|summary|activity|event|what|titel|bezeichnung|einheit|trainingseinheit|titre|nom|seance|entrainement|titulo|nombre|sesion|entrenamiento|naam|sessie|onderwerp)$/,
  kind: /^(?:type|kind|workout ?type|intensity|effort|art|typ|intensitat|intensite|tipo|intensidad|soort|intensiteit|class)$/,
  notes:
    /^(?:description|notes?|details?|comments?|workout ?description|coach ?comments|beschreibung|notizen?|bemerkung(?:en)?|kommentar|details de la seance|remarques?|commentaires?|descripcion|notas|comentarios|omschrijving|notities|opmerkingen)$/,
} as const;

/** The name without accents, case and unit; the unit that it tells, `distance (km)`. */
function readName(cell: string): { readonly name: string; readonly unit: string } {
  const plain = cell.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
  const unit = /[([]\s*([^)\]]*)\s*[)\]]/.exec(plain)?.[1] ?? /\bin (\w+)$/.exec(plain)?.[1] ?? "";
  const name = plain
    .replace(/[([].*$/, "")
    .replace(/ in \w+$/, "")
    .replaceAll(/[_\s]+/g, " ")
    .trim();
  return { name, unit };
}

/**
 * Finds the columns of a plan by their names, in English, German, French, Spanish or Dutch.
 * Source: practice.
 * @example findColumns(["Datum", "Einheit", "Distanz (km)"])
 */
export function findColumns(cells: readonly string[]): Result<PlanColumns, string> {
  const named = cells.map(readName);
  const find = (pattern: RegExp): number | null => {
    const index = named.findIndex(({ name }) => pattern.test(name));
    return index < 0 ? null : index;
  };
  const all = (pattern: RegExp): readonly number[] =>
    named.flatMap(({ name }, index) => (pattern.test(name) ? [index] : []));
  const date = find(NAMES.date);
  const titles = [...all(NAMES.title), ...all(NAMES.kind)];
  const notes = all(NAMES.notes);
  if (date === null) return err("there is no column of dates (call it date)");
  if (titles.length + notes.length === 0)
    return err("there is no column that names the sessions (call it title)");
  const duration = find(NAMES.duration);
  const distance = find(NAMES.distance);
  const wordsOf = (index: number | null): string =>
    index === null ? "" : `${named[index]?.name} ${named[index]?.unit}`;
  return ok({
    date,
    start: find(NAMES.start),
    duration,
    durationUnit: /\b(?:h|hours|stunden|std)\b/.test(wordsOf(duration)) ? "h" : "min",
    distance,
    distanceUnit: unitOf(wordsOf(distance)),
    titles,
    notes,
  });
}

function unitOf(words: string): "km" | "mi" | "m" {
  if (/\b(?:mi|miles)\b/.test(words)) return "mi";
  return /\b(?:m|met(?:er|re)s)\b/.test(words) ? "m" : "km";
}
