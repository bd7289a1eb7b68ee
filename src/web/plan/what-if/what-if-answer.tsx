import type { WhatIfView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { changeInWords, priceInWords, verdictInWords, WHAT_IF_WORDS as WORDS } from "./what-if-words.ts";

/** What would follow, in words: whether it fits, what it costs, what it breaks, and how the plan would change. */
export function WhatIfAnswer({ answer }: { readonly answer: WhatIfView }) {
  const price = priceInWords(answer);
  const changes = answer.changes.map(changeInWords);
  return (
    <div className="grid gap-3 border-t border-line pt-4">
      <p className="text-caption text-ink-3">{answer.question}</p>
      <p className="weight-bold">{verdictInWords(answer)}</p>
      {answer.breaks.map(({ rule, text }) => (
        <Because key={rule + text} rules={[rule]}>
          {text}
        </Because>
      ))}
      {price && <p className="text-small text-ink-2">{price}</p>}
      {changes.length === 0 && <p className="text-small text-ink-2">{WORDS.unchanged}</p>}
      {changes.length > 0 && (
        <div>
          <h3 className="mb-1 text-h3">{WORDS.changes}</h3>
          <ul className="grid gap-1 text-small text-ink-2">
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
