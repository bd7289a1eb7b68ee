import { Icon } from "../../design/icon.tsx";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";
import type { Booking } from "./use-booking.ts";

/** What became of the last act: read aloud, and shown until it is put away. */
export const SaidStrip = ({ booking }: { readonly booking: Booking }) => (
  <div role="status" className={booking.said || booking.isBusy ? "mb-4" : ""}>
    {booking.isBusy && <p className="text-small text-ink-2">{WORDS.working}</p>}
    {!booking.isBusy && booking.said && (
      <div className="flex items-center gap-3 rounded-row bg-moss-soft py-1 pl-4 pr-1">
        <Icon name="tick" className="size-5 text-moss" />
        <p className="flex-1 py-2">{booking.said}</p>
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
