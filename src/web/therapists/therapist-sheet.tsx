import type { TherapistView } from "../../http/contract.ts";
import { Sheet } from "../design/sheet.tsx";
import { TherapistForm } from "./therapist-form.tsx";
import { THERAPIST_FORM_WORDS as WORDS } from "./therapists-words.ts";

interface TherapistSheetProps {
  /** Null for one that is added. */
  readonly therapist: TherapistView | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is known of a therapist, to be written down. */
export const TherapistSheet = ({ therapist, open, onClose }: TherapistSheetProps) => (
  <Sheet
    open={open}
    onClose={onClose}
    title={therapist ? WORDS.editTitle : WORDS.addTitle}
    lead={WORDS.unknown}
  >
    <TherapistForm therapist={therapist} onSaved={onClose} />
  </Sheet>
);
