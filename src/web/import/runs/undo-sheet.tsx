import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ListedImportView, UndoneView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Sheet } from "../../design/sheet.tsx";
import { FaultStrip, Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { useSend } from "../../send/use-send.ts";
import { listGoing, listStaying, IMPORTS_WORDS as WORDS } from "./imports-words.ts";

interface UndoSheetProps {
  readonly run: ListedImportView;
  readonly onClose: () => void;
}

/** Says exactly what goes and what stays before an import is undone. */
export function UndoSheet({ run, onClose }: UndoSheetProps) {
  const asked = useQuery({ ...queries.whatGoes(run.id), staleTime: 0 });
  const { mutateAsync, isPending, error } = useSend<UndoneView>();
  const navigate = useNavigate();
  // What is shown goes with the import, this sheet too: the way on is taken all the same.
  const undo = () =>
    void mutateAsync({ path: `/imports/runs/${encodeURIComponent(run.id)}/undo` }).then(
      () => navigate({ to: "/imports" }),
      () => undefined,
    );
  return (
    <Sheet open onClose={onClose} title={WORDS.undoTitle(run.number)}>
      {asked.error && <FaultStrip error={asked.error} onRetry={() => void asked.refetch()} />}
      {!asked.data && !asked.error && <Loading what={WORDS.working} />}
      {asked.data && (
        <div className="grid gap-4">
          <Lines title={WORDS.goes} lines={listGoing(asked.data)} />
          <Lines title={WORDS.stays} lines={listStaying(asked.data)} />
          {error && <FaultStrip error={error} />}
          <div className="flex flex-wrap gap-2">
            <Button disabled={isPending} onClick={undo}>
              {WORDS.undoAct}
            </Button>
            <Button look="ghost" disabled={isPending} onClick={onClose}>
              {WORDS.keep}
            </Button>
          </div>
        </div>
      )}
    </Sheet>
  );
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div>
    <h3 className="mb-1 text-h3">{title}</h3>
    <ul className="grid list-disc gap-1 pl-5 text-ink-2">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);
