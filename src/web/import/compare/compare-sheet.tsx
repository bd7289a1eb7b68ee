import { useQuery } from "@tanstack/react-query";
import { Sheet } from "../../design/sheet.tsx";
import { FaultStrip, Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { COMPARE_WORDS as WORDS } from "./compare-words.ts";
import { ComparedFiles } from "./compared-files.tsx";

interface CompareSheetProps {
  readonly activity: string;
  readonly onClose: () => void;
}

/** The files of a run side by side, over the ledger. */
export function CompareSheet({ activity, onClose }: CompareSheetProps) {
  const { data, error, refetch } = useQuery(queries.recordings(activity));
  return (
    <Sheet open onClose={onClose} title={WORDS.title} lead={WORDS.lead}>
      {error && <FaultStrip error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what={WORDS.loading} />}
      {data && <ComparedFiles run={data} />}
    </Sheet>
  );
}
