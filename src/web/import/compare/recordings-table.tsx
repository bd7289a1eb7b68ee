import type { ComparedRunView } from "../../../http/contract.ts";
import { usePreferences } from "../../design/preferences.ts";
import { Tag } from "../../design/tag.tsx";
import { splitPath } from "../runs/file-path.ts";
import { listFacts } from "./compare-facts.ts";
import { COMPARE_WORDS as WORDS } from "./compare-words.ts";

/** Files of one run side by side; what differs stands out. */
export function RecordingsTable({ run: { recordings } }: { readonly run: ComparedRunView }) {
  const { units } = usePreferences();
  const many = recordings.length > 2;
  return (
    <div
      className="-mx-5 overflow-x-auto px-5"
      {...(many ? { tabIndex: 0, role: "group", "aria-label": WORDS.caption } : {})}
    >
      <table className={`w-full table-fixed text-left text-small ${many ? "min-w-150" : ""}`}>
        <caption className="sr-only">{WORDS.caption}</caption>
        <thead>
          <tr className="align-top">
            <th scope="col" className="w-[27%] pb-2 pr-2 weight-text text-ink-2">
              <span className="sr-only">{WORDS.fact}</span>
            </th>
            {recordings.map(({ id, file, speaks, keptApart }) => (
              <th key={id} scope="col" className="pb-2 pr-3 [overflow-wrap:anywhere]">
                {splitPath(file).name}
                <span className="mt-1 block">
                  {speaks && !keptApart && <Tag look="moss">{WORDS.speaks}</Tag>}
                  {keptApart && <Tag>{WORDS.apartTag}</Tag>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listFacts(recordings, units).map(({ name, values, differs }) => (
            <tr key={name} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-2 weight-text text-ink-2">
                {name}
              </th>
              {values.map((value, index) => (
                <td
                  key={recordings[index]?.id}
                  className={`py-2 pr-3 tabular-nums [overflow-wrap:anywhere] ${differs ? "weight-bold" : "text-ink-2"}`}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
