import { SORENESS_WORDS as WORDS } from "./checkin-words.ts";

const SCORES = Array.from({ length: 11 }, (_, score) => score);

interface ScaleProps {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly value: number | null;
  readonly onPick: (score: number) => void;
}

/** Eleven numbers, of which one tap takes one. */
export function SorenessScale({ title, lead, label, value, onPick }: ScaleProps) {
  return (
    <div>
      <p className="weight-bold">{title}</p>
      <p className="mb-2 text-small text-ink-2">{lead}</p>
      <fieldset aria-label={label} className="grid grid-cols-6 gap-1.5 wide:grid-cols-11">
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            aria-label={scoreLabel(score)}
            aria-pressed={score === value}
            onClick={() => onPick(score)}
            className="min-h-11 rounded-cell tabular-nums weight-text shadow-[inset_0_0_0_1.5px_var(--edge)] aria-pressed:bg-fig aria-pressed:text-on-fig"
          >
            {score}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function scoreLabel(score: number): string {
  if (score === 0) return `0, ${WORDS.least}`;
  return score === 10 ? `10, ${WORDS.most}` : String(score);
}
