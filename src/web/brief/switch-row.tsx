import { useId } from "react";

interface SwitchRowProps {
  readonly label: string;
  readonly about?: string;
  readonly on: boolean;
  readonly onTurn: () => void;
}

/** Something that is on or off: its name, one line on what it does, and the switch; all of it can be tapped. */
export function SwitchRow({ label, about, on, onTurn }: SwitchRowProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-labelledby={`${id}-name`}
      aria-describedby={about === undefined ? undefined : `${id}-about`}
      onClick={onTurn}
      className="flex min-h-11 w-full items-center gap-4 py-2.5 text-left"
    >
      <span className="min-w-0 flex-1">
        <span id={`${id}-name`} className="block weight-text">
          {label}
        </span>
        {about !== undefined && (
          <span id={`${id}-about`} className="block text-caption text-ink-3">
            {about}
          </span>
        )}
      </span>
      <span
        aria-hidden="true"
        className={`flex h-7 w-12 flex-none items-center rounded-full p-1 transition-colors ${on ? "justify-end bg-fig" : "shadow-[inset_0_0_0_1.5px_var(--edge)]"}`}
      >
        <span className={`size-5 rounded-full ${on ? "bg-on-fig" : "bg-edge"}`} />
      </span>
    </button>
  );
}
