import type { ConnectionsView, SyncView } from "../../http/contract.ts";
import { formatImport } from "./format-import.ts";
import { dayInWords, kilometresInWords } from "./words.ts";

/** Connected services, one a line, never with their keys. */
export const formatConnections = ({ connections }: ConnectionsView): string =>
  connections.length === 0
    ? "No service is connected. Files come in by import; intervals.icu can be connected with: connect intervals.icu --athlete i123"
    : connections
        .map(({ service, account, keyEndsWith, readUntil, trouble }) =>
          [
            `${service}  ${account === "0" ? "the owner of the key" : `athlete ${account}`}  key ends with ...${keyEndsWith}`,
            readUntil === null
              ? "  nothing read yet: sync brings in a year"
              : `  read until ${dayInWords(readUntil)}`,
            ...(trouble === null ? [] : [`  ${trouble}`]),
          ].join("\n"),
        )
        .join("\n");

/** What a service gave: activities with their remarks, nights, planned sessions, races. */
export function formatSync(view: SyncView): string {
  const { activities, wellness, planned, racesAdded, racesToAdd } = view;
  return [
    `intervals.icu, ${dayInWords(view.oldest)} to ${dayInWords(view.newest)}`,
    formatImport({ schema: "restride.import/1", ...activities }),
    wellness.values > 0 ? `Nights and mornings: ${wellness.words}` : "Nights and mornings: none told",
    ...(planned ? formatPlanned(planned) : []),
    ...racesAdded.map(
      ({ date, name, metres, priority }) =>
        `Race added: ${dayInWords(date)}  ${kilometresInWords(metres)}  ${priority}${name ? `  ${name}` : ""}`,
    ),
    ...racesToAdd.map(({ command }) => `A race without a distance: restride ${command}`),
  ].join("\n");
}

const formatPlanned = (planned: NonNullable<SyncView["planned"]>): readonly string[] => [
  `Planned sessions: ${planned.added} added, ${planned.changed} changed, ${planned.removed} removed, ${planned.unchanged} as they were`,
  ...planned.notUnderstood.map(
    ({ date, title, because }) => `  not understood: ${dayInWords(date)}  ${title}: ${because}`,
  ),
];
