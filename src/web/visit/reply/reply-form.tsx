import { type FormEvent, useRef, useState } from "react";
import type { BriefView } from "../../../http/contract.ts";
import { Button } from "../../design/act-button.tsx";
import { AvoidPart } from "./avoid-part.tsx";
import { BackPart } from "./back-part.tsx";
import { type DraftFault, faultsOf } from "./draft-words.ts";
import { DrillsPart } from "./drills-part.tsx";
import { FaultList } from "./fault-list.tsx";
import { FindingsPart } from "./findings-part.tsx";
import { NamePart } from "./name-part.tsx";
import { PlacesPart } from "./places-part.tsx";
import { type FormPart, REPLY_WORDS as WORDS } from "./reply-words.ts";
import type { ReplyState } from "./use-reply.ts";
import { VisitPart } from "./visit-part.tsx";

interface FormProps {
  readonly brief: BriefView;
  readonly reply: ReplyState;
}

/** The form: what was done first, the rest as far as the therapist likes. */
export function ReplyForm({ brief, reply: { draft, change, review } }: FormProps) {
  const [tried, setTried] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const faults: readonly DraftFault[] = tried ? faultsOf(draft) : [];
  const of = (part: FormPart): readonly string[] =>
    faults.filter((fault) => fault.part === part).map(({ text }) => text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultsOf(draft).length === 0) review();
    else requestAnimationFrame(() => list.current?.focus());
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <PlacesPart
        asked={brief.sections.focus?.areas ?? []}
        draft={draft}
        faults={of("places")}
        onChange={change}
      />
      <div className="grid gap-4 wide:grid-cols-2">
        <VisitPart draft={draft} faults={of("visit")} onChange={change} />
        <FindingsPart draft={draft} onChange={change} />
      </div>
      <DrillsPart draft={draft} faults={of("drills")} onChange={change} />
      <div className="grid gap-4 wide:grid-cols-2">
        <BackPart draft={draft} faults={of("back")} onChange={change} />
        <AvoidPart draft={draft} faults={of("avoid")} onChange={change} />
      </div>
      <NamePart draft={draft} onChange={change} />
      {faults.length > 0 && <FaultList ref={list} faults={faults} />}
      <Button type="submit" size="large">
        {WORDS.review}
      </Button>
    </form>
  );
}
