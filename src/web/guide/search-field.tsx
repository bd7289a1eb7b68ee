import { useId, useRef } from "react";
import { Icon } from "../design/icon.tsx";
import { GUIDE_WORDS as WORDS } from "./guide-words.ts";

interface SearchProps {
  readonly typed: string;
  readonly onType: (words: string) => void;
}

/** One line to search in; the cross empties it. */
export function SearchField({ typed, onType }: SearchProps) {
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onType("");
    line.current?.focus();
  };
  return (
    <search className="mb-5 grid max-w-140 gap-1.5">
      <label htmlFor={id} className="text-small weight-bold">
        {WORDS.search}
      </label>
      <div className="relative">
        <span className="pointer-events-none absolute inset-y-0 left-4 grid place-items-center text-edge">
          <Icon name="search" />
        </span>
        <input
          ref={line}
          id={id}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          placeholder={WORDS.searchHint}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          className="min-h-13 w-full rounded-full bg-surface pl-12 pr-12 text-body text-ink shadow-[inset_0_0_0_1.5px_var(--edge)] placeholder:text-ink-3"
        />
        {typed !== "" && (
          <button
            type="button"
            aria-label={WORDS.clearSearch}
            onClick={clear}
            className="absolute inset-y-0 right-1 grid size-11 place-items-center self-center rounded-full"
          >
            <Icon name="close" className="size-5" />
          </button>
        )}
      </div>
    </search>
  );
}
