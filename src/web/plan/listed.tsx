import { Button } from "../design/button.tsx";
import { RACE_WORDS } from "./races/race-words.ts";

interface ListedProps {
  readonly title: string | null;
  readonly words: string;
  /** What the button says to those who do not see the row beside it. */
  readonly removeName: string;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** One of a list, with the act that takes it out. */
export const Listed = ({ title, words, removeName, isBusy, onRemove }: ListedProps) => (
  <li className="flex items-center justify-between gap-3 border-b border-line py-2 last:border-0">
    <span>
      {title && <b className="block">{title}</b>}
      <span className="text-small text-ink-2 tabular-nums">{words}</span>
    </span>
    <Button look="plain" size="small" aria-label={removeName} disabled={isBusy} onClick={onRemove}>
      {RACE_WORDS.removeShort}
    </Button>
  </li>
);
