import { expect, test } from "vitest";
import { parseStravaActivities } from "./parse-strava-activities.ts";
import { looksLikeStravaActivities } from "./strava-columns.ts";

/** Where the columns stand in the list as it is written today, 101 wide; what is not named here is not read. */
const PLACES = {
  id: 0,
  date: 1,
  name: 2,
  type: 3,
  elapsed: 5,
  kilometres: 6,
  file: 12,
  elapsedAgain: 15,
  moving: 16,
  metres: 17,
  ascent: 20,
  descent: 21,
  maxHeartRate: 30,
  avgHeartRate: 31,
  effort: 43,
  decoy: 44,
  preferred: 49,
  relative: 50,
} as const;

type Column = keyof typeof PLACES;
type Cells = Readonly<Partial<Record<Column, string>>>;

const COLUMNS = Object.keys(PLACES) as readonly Column[];
const WIDTH = 101;

const line = (cells: Cells, filler: string): string =>
  Array.from({ length: WIDTH }, (_, place) => {
    const column = COLUMNS.find((name) => PLACES[name] === place);
    const cell = (column && cells[column]) ?? filler;
    return `"${cell.replaceAll('"', '""')}"`;
  }).join(",");

/** The names in the order of the places. */
const nameColumns = (names: string): Cells =>
  Object.fromEntries(names.split("|").map((name, index) => [COLUMNS[index], name.trim()]));

const HEADS: Readonly<Record<string, Cells>> = {
  English: nameColumns(`Activity ID|Activity Date|Activity Name|Activity Type|Elapsed Time|Distance|Filename
    |Elapsed Time|Moving Time|Distance|Elevation Gain|Elevation Loss|Max Heart Rate|Average Heart Rate
    |Perceived Exertion|Type|Prefer Perceived Exertion|Perceived Relative Effort`),
  German:
    nameColumns(`Aktivitäts-ID|Aktivitätsdatum|Name der Aktivität|Aktivitätsart|Verstrichene Zeit|Distanz
    |Dateiname|Verstrichene Zeit|Bewegungszeit|Distanz|Höhenzunahme|Höhenunterschied|Max. Herzfrequenz
    |Durchschnittliche Herzfrequenz|Gefühlte Anstrengung|Art|Gefühlte Anstrengung verwenden
    |Gefühlte relative Leistung`),
  French:
    nameColumns(`ID de l'activité|Date de l'activité|Nom de l'activité|Type d'activité|Temps écoulé|Distance
    |Nom du fichier|Temps écoulé|Durée de déplacement|Distance|Dénivelé positif|Dénivelé négatif
    |Fréquence cardiaque max.|Fréquence cardiaque moyenne|Effort perçu|Type|Préférer l'effort perçu
    |Effort relatif perçu`),
  Spanish: nameColumns(`ID de actividad|Fecha de la actividad|Nombre de la actividad|Tipo de actividad
    |Tiempo transcurrido|Distancia|Nombre del archivo|Tiempo transcurrido|Tiempo en movimiento|Distancia
    |Desnivel positivo|Desnivel negativo|Frecuencia cardiaca máxima|Frecuencia cardiaca media
    |Esfuerzo percibido|Tipo|Preferir esfuerzo percibido|Esfuerzo relativo percibido`),
};

const WORDS: Readonly<Record<string, Cells>> = {
  English: { date: "Jan 5, 2024, 6:30:00 AM", type: "Run", kilometres: "10.01" },
  German: { date: "05.01.2024, 06:30:00", type: "Lauf", kilometres: "10,01" },
  French: { date: "5 janv. 2024, 06:30:00", type: "Course à pied", kilometres: "10,01" },
  Spanish: { date: "5 ene 2024, 6:30:00", type: "Carrera", kilometres: "10,01" },
};

const RUN: Cells = {
  id: "77",
  name: "Canal",
  elapsed: "3700",
  elapsedAgain: "3700.0",
  moving: "3600.0",
  metres: "10012.5",
  file: "activities/99.fit.gz",
  ascent: "42.5",
  descent: "40.1",
  maxHeartRate: "180.0",
  avgHeartRate: "151.2",
  effort: "6.0",
  preferred: "1.0",
  relative: "88.0",
};

const list = (language: string, change: Cells = {}): string =>
  `${line(HEADS[language]!, "Column of no use")}\n${line({ ...RUN, ...WORDS[language]!, ...change }, "")}\n`;

test.each(Object.keys(HEADS))("The list of today at full width is read in %s", (language) => {
  const text = list(language);
  expect(looksLikeStravaActivities(text.split("\n")[0]!)).toBe(true);
  const { rows, faults } = parseStravaActivities(text);
  expect(faults).toEqual([]);
  expect(rows).toMatchObject([
    {
      at: 2,
      id: "77",
      name: "Canal",
      sport: "run",
      file: "activities/99.fit.gz",
      startedAt: Date.UTC(2024, 0, 5, 6, 30),
      rpe: 6,
      totals: {
        distance: 10012.5,
        elapsed: 3700,
        moving: 3600,
        ascent: 42.5,
        descent: 40.1,
        maxHeartRate: 180,
        avgHeartRate: 151.2,
        avgCadence: null,
      },
    },
  ]);
});

test.each(["#error#", "#ERROR_#", "#ERROR!", "#Error_NAME?"])(
  "%s stands for a title and a file that the archive does not have",
  (broken) => {
    const [row] = parseStravaActivities(list("English", { name: broken, file: broken })).rows;
    expect(row).toMatchObject({ name: null, file: null, totals: { distance: 10012.5 } });
  },
);

test("A title that only begins like it is a title", () => {
  const [row] = parseStravaActivities(list("English", { name: "#errorfree intervals" })).rows;
  expect(row?.name).toBe("#errorfree intervals");
});

test("Dates as ISO writes them are read beside those with the month's name", () => {
  const text = `${list("English")}${line({ ...RUN, ...WORDS.English, date: "2024-01-06 06:30:00" }, "")}\n`;
  expect(parseStravaActivities(text).rows.map(({ startedAt }) => startedAt)).toEqual([
    Date.UTC(2024, 0, 5, 6, 30),
    Date.UTC(2024, 0, 6, 6, 30),
  ]);
});

test("The list as it was until June 2019, in lower case and in metres, is read too", () => {
  const head = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename";
  expect(looksLikeStravaActivities(head)).toBe(true);
  const row = "501,2018-09-12 15:02:23,Evening,Run,,783,3681.0,false,,activities/501.gpx";
  expect(parseStravaActivities(`${head}\n${row}\n`).rows).toMatchObject([
    {
      id: "501",
      name: "Evening",
      sport: "run",
      file: "activities/501.gpx",
      startedAt: Date.UTC(2018, 8, 12, 15, 2, 23),
      totals: { distance: 3681, elapsed: 783 },
    },
  ]);
});

test.each(["date,type,elapsed time,filename", "name,id,date,type,filename", "id,date,weight"])(
  "%s is no list of Strava's",
  (head) => {
    expect(looksLikeStravaActivities(head)).toBe(false);
  },
);
