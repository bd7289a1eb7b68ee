import { useState } from "react";
import { Button, type ButtonLook } from "./button.tsx";
import { COPY_WORDS } from "./design-words.ts";

interface CopyButtonProps {
  readonly text: string;
  /** What the button says before: the act and what it is about. */
  readonly children: string;
  readonly look?: ButtonLook;
  readonly size?: "usual" | "small";
}

/** Puts a text where it can be pasted from, and says so; where the browser does not let it, it says that instead. */
export function CopyButton({ text, children, look = "soft", size = "small" }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(COPY_WORDS.copied);
    } catch {
      setSaid(COPY_WORDS.refused);
    }
  };
  return (
    <>
      <Button look={look} size={size} icon="same" onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status" className="text-caption text-ink-2 empty:hidden">
        {said}
      </span>
    </>
  );
}
