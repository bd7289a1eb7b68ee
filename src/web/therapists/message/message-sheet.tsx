import { Sheet } from "../../design/sheet.tsx";
import { MESSAGE_WORDS as WORDS } from "../therapists-words.ts";
import { ReadyMessage, type ReadyMessageProps } from "./ready-message.tsx";

interface MessageSheetProps extends ReadyMessageProps {
  readonly name?: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The message over the screen that asked for it. */
export const MessageSheet = ({ name, open, onClose, ...asked }: MessageSheetProps) => (
  <Sheet
    open={open}
    onClose={onClose}
    title={name === undefined ? WORDS.title : WORDS.titleOf(name)}
    lead={WORDS.lead}
  >
    <ReadyMessage {...asked} />
  </Sheet>
);
