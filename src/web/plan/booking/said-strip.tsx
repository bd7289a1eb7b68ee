import { Icon } from "../../design/icon.tsx";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";
import type { Booking } from "./use-booking.ts";

/** What became of the last act: read aloud, and shown until it is put away. */
export const SaidStrip = ({ booking }: { readonly booking: Booking }) => (
  <div
    role="status"
    className="pointer-events-none fixed inset-x-3 bottom-[calc(88px+env(safe-area-inset-bottom))] z-40 mx-auto grid max-w-140 justify-items-center wide:bottom-5"
  >
    {booking.isBusy && <p className={`px-5 py-2.5 ${STRIP}`}>{WORDS.working}</p>}
    {!booking.isBusy && booking.said && (
      <div className={`flex items-center gap-3 py-1 pl-4 pr-1 ${STRIP}`}>
        <Icon name="tick" className="size-5 text-moss" />
        <p className="py-2">{booking.said}</p>
        <button
          type="button"
          aria-label={WORDS.dismiss}
          onClick={() => booking.tell(null)}
          className="grid size-11 flex-none place-items-center rounded-full"
        >
          <Icon name="close" />
        </button>
      </div>
    )}
  </div>
);

const STRIP =
  "pointer-events-auto rounded-row bg-moss-soft shadow-[inset_0_0_0_1.5px_var(--moss),0_12px_40px_-8px_rgb(55_26_45/0.35)]";
