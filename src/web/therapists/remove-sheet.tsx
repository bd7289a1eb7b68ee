import type { TherapistView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Sheet } from "../design/sheet.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { pathOf } from "./therapist-details.ts";
import { THERAPIST_WORDS as WORDS } from "./therapists-words.ts";

interface RemoveSheetProps {
  readonly therapist: TherapistView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks once before what was noted of a therapist goes. */
export function RemoveSheet({ therapist, open, onClose }: RemoveSheetProps) {
  const { mutate, isPending, error } = useSend();
  const remove = () => mutate({ method: "DELETE", path: pathOf(therapist.id) }, { onSuccess: onClose });
  return (
    <Sheet open={open} onClose={onClose} title={WORDS.removeTitle(therapist.name)} lead={WORDS.removeLead}>
      <div className="grid gap-3">
        {error && <FaultStrip error={error} />}
        <Button wide disabled={isPending} onClick={remove}>
          {WORDS.removeIt}
        </Button>
        <Button wide look="soft" onClick={onClose}>
          {WORDS.keep}
        </Button>
      </div>
    </Sheet>
  );
}
