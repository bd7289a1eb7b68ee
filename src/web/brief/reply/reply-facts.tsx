import type { ReactNode } from "react";
import type { ReplyView } from "../../../http/contract.ts";
import { sayAvoid, REPLY_WORDS as WORDS } from "./reply-words.ts";

/** What a therapist wrote, in the therapist's own words where there are some. */
export const ReplyFacts = ({ reply: { words, changes } }: { readonly reply: ReplyView }) => (
  <dl className="grid gap-3">
    <Fact name={WORDS.done}>
      <p>{WORDS.visit(changes)}</p>
      {words.treated.map((treated) => (
        <p key={`${treated.area} ${treated.side}`} className="text-small text-ink-2">
          {WORDS.treated(treated)}
        </p>
      ))}
    </Fact>
    {words.findings !== "" && (
      <Fact name={WORDS.findings}>
        <p className="whitespace-pre-line">{words.findings}</p>
      </Fact>
    )}
    {words.drills.length > 0 && (
      <Fact name={WORDS.drills}>
        {words.drills.map((drill) => (
          <div key={`${drill.name} ${drill.side}`}>
            <p>{WORDS.drill(drill)}</p>
            {drill.note !== "" && <p className="text-small text-ink-2">{drill.note}</p>}
          </div>
        ))}
      </Fact>
    )}
    {changes.comeBackOn !== null && (
      <Fact name={WORDS.back}>
        <p>{WORDS.backOn(changes.comeBackOn)}</p>
      </Fact>
    )}
    {changes.avoid.length > 0 && (
      <Fact name={WORDS.leave}>
        {changes.avoid.map((avoid) => (
          <p key={sayAvoid(avoid)}>{sayAvoid(avoid)}</p>
        ))}
      </Fact>
    )}
  </dl>
);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt className="text-caption text-ink-3">{name}</dt>
    <dd className="grid gap-1">{children}</dd>
  </div>
);
