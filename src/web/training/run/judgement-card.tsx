import type { ActivityView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { formatLoad } from "../../design/measures.ts";
import { Tag } from "../../design/tag.tsx";
import { ClassGlyph } from "../class-glyph.tsx";
import { findAwaitedTag } from "../runs/run-facts.ts";
import { CLASS_WORDS, TRAINING_WORDS } from "../training-words.ts";
import { CLASS_FLAGS, FILE_FLAGS, UNIT_OF, RUN_WORDS as WORDS } from "./run-words.ts";

const TAG_RULE = "2.10 tag";

/** Class and load of a session, with every reason. */
export function JudgementCard({ run }: { readonly run: ActivityView }) {
  const awaits = findAwaitedTag(run) !== null;
  const reasons = run.because.filter(({ rule }) => !(awaits && rule === TAG_RULE));
  const flags = run.flags.flatMap((flag) => FILE_FLAGS[flag] ?? []);
  return (
    <Card labelledBy="how-title" className="wide:px-6">
      <h2 id="how-title" className="mb-3 text-h2">
        {WORDS.how}
      </h2>
      <div className="mb-4 flex flex-wrap items-center gap-x-8 gap-y-3">
        <p className="flex items-end gap-2.5 font-display text-lead">
          <span className="origin-bottom-left scale-140">
            <ClassGlyph name={run.class} />
          </span>
          <span className="ml-1.5">{CLASS_WORDS[run.class]}</span>
        </p>
        <p>
          <span className="font-display text-lead tabular-nums">
            {run.load ? formatLoad(run.load.value) : TRAINING_WORDS.unknown}
          </span>{" "}
          <span className="text-small text-ink-2">
            {WORDS.load.toLowerCase()}
            {run.load && `, ${UNIT_OF[run.load.kind]}`}
          </span>
        </p>
        {run.flags
          .flatMap((flag) => CLASS_FLAGS[flag] ?? [])
          .map((words) => (
            <Tag key={words}>{words}</Tag>
          ))}
      </div>
      <ul aria-label={WORDS.because} className="grid gap-2 border-t border-line pt-4">
        {reasons.map(({ rule, text }) => (
          <li key={`${rule} ${text}`}>
            <Because rules={[rule]}>{text}</Because>
          </li>
        ))}
      </ul>
      {flags.length > 0 && (
        <>
          <h3 className="mb-1 mt-4 text-h3">{WORDS.noted}</h3>
          <ul className="grid gap-1 text-small text-ink-2">
            {flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
