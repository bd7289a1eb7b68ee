import type { FeedView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Sheet } from "../../design/sheet.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { CALENDAR_WORDS as WORDS } from "./calendar-words.ts";

interface RevokeSheetProps {
  readonly feed: FeedView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks once before an address is gone for good. */
export function RevokeSheet({ feed, open, onClose }: RevokeSheetProps) {
  const { mutate, isPending, error } = useSend();
  const revoke = () =>
    mutate(
      { method: "DELETE", path: `/calendar/feeds/${encodeURIComponent(feed.id)}` },
      { onSuccess: onClose },
    );
  return (
    <Sheet open={open} onClose={onClose} title={WORDS.revokeTitle(feed.name)} lead={WORDS.revokeLead}>
      <div className="grid gap-3">
        {error && <FaultStrip error={error} />}
        <Button wide disabled={isPending} onClick={revoke}>
          {WORDS.revokeIt}
        </Button>
        <Button wide look="soft" onClick={onClose}>
          {WORDS.keep}
        </Button>
      </div>
    </Sheet>
  );
}
