import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { Empty, FaultStrip, Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { REACH_WORDS, CALENDAR_WORDS as WORDS } from "./calendar-words.ts";
import { reachOf } from "./feed-address.ts";
import { FeedRow } from "./feed-row.tsx";
import { NewFeedForm } from "./new-feed-form.tsx";

/** The addresses under which calendars read the plan: make one, copy it, revoke it. */
export function CalendarCard() {
  const { data, error, refetch } = useQuery(queries.feeds);
  const { data: reach } = useQuery(queries.public);
  const [isAdding, setAdding] = useState(false);
  if (error) return <FaultStrip error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what={WORDS.loading} />;
  const { feeds } = data;
  const add = (
    <Button look="soft" size="small" icon="plus" onClick={() => setAdding(true)}>
      {feeds.length === 0 ? WORDS.add : WORDS.another}
    </Button>
  );
  return (
    <div className="grid gap-3">
      {feeds.length > 0 && (
        <ul className="grid divide-y divide-line">
          {feeds.map((feed) => (
            <FeedRow key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      {isAdding && <NewFeedForm onDone={() => setAdding(false)} />}
      {!isAdding && feeds.length === 0 && <Empty act={add}>{WORDS.none}</Empty>}
      {!isAdding && feeds.length > 0 && <div>{add}</div>}
      {(isAdding || feeds.length > 0) && <p className="text-caption text-ink-2">{WORDS.key}</p>}
      {reach && <p className="text-caption text-ink-2">{REACH_WORDS[reachOf(reach.url, window.location)]}</p>}
    </div>
  );
}
