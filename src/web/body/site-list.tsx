import { isAxial, type ShownSide, SITE_FACTS, SITES, type Site } from "../../core/body/index.ts";
import { BODY_WORDS as WORDS } from "./body-words.ts";
import { type MarkSource, markAt, markInWords } from "./map/marks.ts";
import { placeTitle } from "./niggle-words.ts";

export interface Place {
  readonly site: Site;
  readonly side: ShownSide;
}

interface SiteListProps {
  readonly source: MarkSource;
  readonly onPick: (place: Place) => void;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sidesOf = (site: Site): readonly ShownSide[] => (isAxial(site) ? ["both"] : ["left", "right"]);
const SHORT: Readonly<Record<ShownSide, string>> = {
  left: WORDS.left,
  right: WORDS.right,
  both: WORDS.log,
};

/** The same places head to foot, for keyboards, readers, and whoever would rather read. */
export const SiteList = ({ source, onPick }: SiteListProps) => (
  <ul aria-label={WORDS.listLabel} className="rounded-card bg-surface lifted">
    {SITES.map((site) => (
      <li
        key={site}
        className="flex min-h-14 items-center gap-2 border-b border-line py-1.5 pr-3 pl-5 last:border-0"
      >
        <span className="flex-1 weight-text">{capital(SITE_FACTS[site].words)}</span>
        {sidesOf(site).map((side) => (
          <SideButton key={side} place={{ site, side }} source={source} onPick={onPick} />
        ))}
      </li>
    ))}
  </ul>
);

function SideButton({ place, source, onPick }: SiteListProps & { readonly place: Place }) {
  const mark = markAt(place, source);
  const label = placeTitle({ area: place.site, side: place.side });
  const marked = mark.niggle !== null || mark.flagged;
  const look = mark.flagged
    ? "bg-flag text-on-flag"
    : marked
      ? "bg-tape-soft text-ink shadow-[inset_0_0_0_2px_var(--tape)]"
      : "text-ink shadow-[inset_0_0_0_1.5px_var(--edge)]";
  return (
    <button
      type="button"
      aria-label={markInWords(label, mark)}
      onClick={() => onPick(place)}
      className={`min-h-11 min-w-19 rounded-full px-3.5 text-[15px] weight-text ${look}`}
    >
      {SHORT[place.side]}
      {marked && mark.pain !== null && <b className="ml-1.5 tabular-nums">{mark.pain}</b>}
    </button>
  );
}
