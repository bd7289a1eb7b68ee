import { type ReactNode, useEffect, useState } from "react";
import { NoConnection, Refused } from "../read/call.ts";
import { Button } from "./button.tsx";
import { STATE_WORDS } from "./design-words.ts";

const PATIENCE_MS = 300;

/** Nothing at first; after a moment three still bars and what is being worked out. */
export function Loading({ what }: { readonly what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="grid min-h-40 content-start gap-3 py-4">
      {late && (
        <>
          <p className="text-small text-ink-2">{STATE_WORDS.loading(what)}</p>
          {["w-3/4", "w-full", "w-1/2"].map((width) => (
            <span key={width} aria-hidden="true" className={`h-4 rounded-full bg-sunk ${width}`} />
          ))}
        </>
      )}
    </div>
  );
}

/** The words of a fault for the runner. */
export const wordsOf = (error: unknown): string =>
  error instanceof Refused || error instanceof NoConnection ? error.message : STATE_WORDS.unknownFault;

/** What went wrong, in one outlined strip: what, where, what to do. */
export const FaultStrip = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) => (
  <div role="alert" className="grid gap-3 rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]">
    <p>{wordsOf(error)}</p>
    {onRetry && (
      <span>
        <Button look="soft" size="small" onClick={onRetry}>
          {STATE_WORDS.tryAgain}
        </Button>
      </span>
    )}
  </div>
);

/** One sentence and the act. */
export const Empty = ({ children, act }: { readonly children: ReactNode; readonly act?: ReactNode }) => (
  <div className="grid justify-items-start gap-3 py-2">
    <p className="text-ink-2">{children}</p>
    {act}
  </div>
);
