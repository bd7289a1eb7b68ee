import { useQuery } from "@tanstack/react-query";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { queries } from "../../read/queries.ts";
import { deriveWatchRows, type WatchRow } from "./watch-rows.ts";
import { WATCH_WORDS as WORDS } from "./watch-words.ts";

/** What a watch told of the last week's nights and mornings; nothing where none did. */
export function WatchCard() {
  const { data } = useQuery(queries.wellness);
  if (data === undefined || data.weeks.length === 0) return null;
  const { because } = data.restHeartRate;
  return (
    <Card labelledBy="watch-title">
      <h2 id="watch-title" className="text-h3">
        {WORDS.title}
      </h2>
      <p className="mt-1 mb-2.5 text-small text-ink-2">{WORDS.lead}</p>
      <dl>
        {deriveWatchRows(data).map((row) => (
          <Row key={row.kind} row={row} />
        ))}
      </dl>
      <div className="grid gap-2 border-t border-line pt-3.5">
        <Because rules={[because.rule]}>{because.text}</Because>
        <p className="text-caption text-ink-2">{data.note}</p>
      </div>
    </Card>
  );
}

const Row = ({ row: { name, told, now, before } }: { readonly row: WatchRow }) => (
  <div className="flex items-baseline justify-between gap-3 border-t border-line py-2.5">
    <dt className="min-w-0">
      <span className="block text-small weight-bold">{name}</span>
      <span className="block text-caption text-ink-2 wrap-anywhere">{told}</span>
    </dt>
    <dd className="shrink-0 text-right tabular-nums">
      <span className="block font-display text-h3">{now}</span>
      <span className="block text-caption text-ink-2">{before}</span>
    </dd>
  </div>
);
