import type { ComparedRunView, DuplicatesView } from "../../http/contract.ts";
import { clockOf, dateInWords, durationInWords, kilometresInWords } from "./words.ts";

type Recording = ComparedRunView["recordings"][number];

/** Every run with several files, each file on two lines. */
export const formatDuplicates = ({ runs }: DuplicatesView): string =>
  runs.length === 0 ? "No run came from more than one file." : runs.map(formatRun).join("\n\n");

function formatRun({ activity, name, localDate, recordings }: ComparedRunView): string {
  const apart = `"activity ${activity} --not-duplicate FILE" keeps one of them apart.`;
  return [
    `${dateInWords(localDate)}  ${name ?? "Run"}  [${activity}]`,
    ...recordings.map(formatRecording),
    apart,
  ].join("\n");
}

const formatRecording = (recording: Recording): string =>
  `  ${recording.speaks ? "*" : " "} ${recording.file}${recording.device ? `, ${recording.device}` : ""}\n      ${factsOf(recording)}\n      ${recording.because}`;

const factsOf = (recording: Recording): string =>
  [
    `starts ${clockOf(recording.startedAt)} UTC`,
    durationInWords(recording.elapsedSeconds),
    recording.metres === null ? null : kilometresInWords(recording.metres),
    recording.avgHeartRate === null
      ? null
      : `heart rate ${Math.round(recording.avgHeartRate)}, highest ${Math.round(recording.maxHeartRate ?? 0)}`,
    recording.ascentMetres === null ? null : `${Math.round(recording.ascentMetres)} m up`,
    recording.avgCadence === null ? null : `${Math.round(recording.avgCadence)} steps a minute`,
    `${recording.samples} samples`,
  ]
    .filter((fact) => fact !== null)
    .join(", ");
