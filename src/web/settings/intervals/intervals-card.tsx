import { useQuery } from "@tanstack/react-query";
import { FaultStrip, Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { ConnectForm } from "./connect-form.tsx";
import { Connected } from "./connected.tsx";
import { INTERVALS_WORDS as WORDS } from "./intervals-words.ts";

/** The one service that can be asked: connect it, bring in, disconnect. */
export function IntervalsCard() {
  const { data, error, refetch } = useQuery(queries.connections);
  if (error) return <FaultStrip error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what={WORDS.loading} />;
  const [connection] = data.connections;
  return (
    <div className="grid gap-4">
      {connection ? <Connected connection={connection} latest={data.latest} /> : <ConnectForm />}
      <p className="text-caption text-ink-2">{WORDS.privacy}</p>
    </div>
  );
}
