import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../../read/queries.ts";
import { DecidedReply, type Decision } from "./decided-reply.tsx";
import { ReplyCard } from "./reply-card.tsx";

/** What therapists answered and waits for the runner; and what became of the one that was decided on here. */
export function WaitingReplies({ folded = false }: { readonly folded?: boolean }) {
  const { data } = useQuery(queries.replies);
  const [decided, setDecided] = useState<Decision | null>(null);
  const waiting = data?.replies.filter(({ state }) => state === "waiting") ?? [];
  return (
    <>
      {decided && <DecidedReply decision={decided} onClose={() => setDecided(null)} />}
      {waiting.map((reply) => (
        <ReplyCard key={reply.id} reply={reply} folded={folded} onDecided={setDecided} />
      ))}
    </>
  );
}
