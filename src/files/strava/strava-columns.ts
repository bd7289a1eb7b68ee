import { parseCsv } from "../csv/parse-csv.ts";
import { foldText } from "../sport-name.ts";

/**
 * Column names of Strava's list in the languages of its users: English, German, French, Spanish, Italian, Dutch,
 * Portuguese. They are compared without case, accents and punctuation.
 */
const COLUMNS = {
  id: /^(activity id|aktivitats id|id de l activite|id de (la )?actividad|id (dell )?attivita|activiteits id|id (da|de) atividade)$/,
  date: /^(activity date|aktivitatsdatum|datum der aktivitat|date de l activite|fecha de (la )?actividad|data (dell )?attivita|datum (van )?activiteit|activiteitsdatum|data (da|de) atividade)$/,
  name: /^(activity name|name der aktivitat|aktivitatsname|nom de l activite|nombre de (la )?actividad|nome (dell )?attivita|naam (van )?activiteit|nome (da|de) atividade)$/,
  type: /^(activity type|aktivitatsart|aktivitatstyp|art der aktivitat|type d activite|type de l activite|tipo de (la )?actividad|tipo (di |dell )?attivita|activiteitstype|type activiteit|tipo (da|de) atividade)$/,
  file: /^(file ?name|dateiname|nom du fichier|nom de fichier|nombre (de|del) archivo|nombre (de|del) fichero|nome (del )?file|bestandsnaam|nome (do|de) (arquivo|ficheiro))$/,
  elapsed:
    /^(elapsed time|verstrichene zeit|gesamtzeit|temps ecoule|tiempo transcurrido|tempo trascorso|verstreken tijd|tempo decorrido)$/,
  moving:
    /^(moving time|bewegungszeit|zeit in bewegung|temps de deplacement|duree de deplacement|tiempo en movimiento|tempo in movimento|beweegtijd|tempo (de|em) movimento|tempo de movimentacao)$/,
  distance: /^(distance|distanz|entfernung|distancia|distanza|afstand)$/,
  ascent:
    /^(elevation gain|hohenmeter|hohenzunahme|hohengewinn|denivele positif|gain d altitude|desnivel positivo|desnivel|ganancia de elevacion|dislivello positivo|dislivello|aumento di quota|hoogtewinst|totale stijging|ganho de elevacao|elevacao)$/,
  descent:
    /^(elevation loss|hohenverlust|denivele negatif|perte d altitude|desnivel negativo|perdida de elevacion|dislivello negativo|perdita di quota|hohenunterschied|hoogteverlies|totale daling|perda de elevacao)$/,
  maxHeartRate:
    /^(max heart rate|maximale herzfrequenz|max herzfrequenz|frequence cardiaque max(imale|imum)?|fre[cq]uencia cardiaca max(ima)?|frequenza cardiaca (max|massima)|max(imale)? hartslag|ritmo cardiaco max(imo)?)$/,
  avgHeartRate:
    /^(average heart rate|avg heart rate|durchschnittliche herzfrequenz|frequence cardiaque moyenne|fre[cq]uencia cardiaca (media|promedio)|frequenza cardiaca media|gemiddelde hartslag|ritmo cardiaco medio)$/,
  rpe: /^(perceived exertion|empfundene anstrengung|gefuhlte anstrengung|wahrgenommene anstrengung|effort percu|effort ressenti|esfuerzo percibido|sforzo percepito|ervaren inspanning|waargenomen inspanning|esforco percebido)$/,
  relativeEffort:
    /^(relative effort|relative leistung|relativer aufwand|relative anstrengung|effort relatif|esfuerzo relativo|sforzo relativo|relatieve inspanning|esforco relativo)$/,
  /** The two that Restride adds when it keeps one activity as a list of its own. */
  stepRate: /^average step rate$/,
  utcOffset: /^minutes east of utc$/,
} as const;

export type StravaColumn = keyof typeof COLUMNS;

/** Where each column stands, in the order of the table: several columns carry a name twice. */
export type StravaLayout = Readonly<Record<StravaColumn, readonly number[]>>;

const NAMES = Object.keys(COLUMNS) as readonly StravaColumn[];

/**
 * Finds the columns of a head line by name.
 * @example findStravaColumns(["Activity ID", "Activity Date"]).date // [1]
 */
export function findStravaColumns(head: readonly string[]): StravaLayout {
  const folded = nameOldColumns(head.map(foldText));
  const found = NAMES.map((column) => [
    column,
    folded.flatMap((name, index) => (COLUMNS[column].test(name) ? [index] : [])),
  ]);
  return Object.fromEntries(found) as StravaLayout;
}

const OLD_NAMES = ["id", "date", "name", "type"];

/** Until June 2019 the list began with these four, in lower case; all other names are as they are today. */
const nameOldColumns = (folded: readonly string[]): readonly string[] =>
  OLD_NAMES.every((name, index) => folded[index] === name)
    ? folded.map((name, index) => (index < OLD_NAMES.length ? `activity ${name}` : name))
    : folded;

/** The columns without which a list cannot be read, as Strava names them in English. */
export function listMissingColumns(layout: StravaLayout): readonly string[] {
  const missing = [
    layout.date.length === 0 ? "Activity Date" : null,
    layout.type.length === 0 ? "Activity Type" : null,
    layout.elapsed.length + layout.moving.length + layout.file.length === 0
      ? "Elapsed Time or Filename"
      : null,
  ];
  return missing.filter((name) => name !== null);
}

/** Whether a line is the head of Strava's list. @example looksLikeStravaActivities("Activity ID,Activity Date,...") */
export function looksLikeStravaActivities(line: string): boolean {
  if (!line.includes(",")) return false;
  return listMissingColumns(findStravaColumns(parseCsv(line).rows[0]?.cells ?? [])).length === 0;
}
