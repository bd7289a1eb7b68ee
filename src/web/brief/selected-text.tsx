import { useEffect, useId, useRef } from "react";

/** A text that is to be copied by hand: all of it is selected. */
export function SelectedText({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (text !== "") field.current?.select();
  }, [text]);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="weight-bold text-small">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={Math.min(14, text.split("\n").length + 1)}
        value={text}
        className="w-full rounded-row bg-sunk px-4 py-3 text-small text-ink"
      />
    </div>
  );
}
