import { useState } from "react";
import { Button } from "../../design/act-button.tsx";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";

/** The reply as plain text: to copy with one tap, and to select by hand where a browser does not let a page copy. */
export function CopyText({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copying.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="grid justify-items-start gap-2">
      <textarea
        aria-label={WORDS.asText}
        readOnly
        value={text}
        rows={6}
        className="w-full rounded-row bg-sunk p-4 text-small"
      />
      <div className="flex items-center gap-3">
        <Button look="soft" size="small" onClick={copy}>
          {WORDS.copy}
        </Button>
        <span role="status" className="text-small text-ink-2">
          {copied ? WORDS.copied : ""}
        </span>
      </div>
    </div>
  );
}
