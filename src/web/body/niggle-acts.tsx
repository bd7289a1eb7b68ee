import { useState } from "react";
import type { NiggleView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { AnswerSheetDialog } from "./log/answer-dialog.tsx";
import { LogSheet } from "./log/log-sheet.tsx";
import { dayOf } from "./niggle-days.ts";
import { NIGGLE_WORDS as WORDS } from "./niggle-words.ts";
import { SeenSheet } from "./seen-sheet.tsx";
import { startOfNiggle } from "./start-of-niggle.ts";

interface NiggleActsProps {
  readonly niggle: NiggleView;
  readonly niggles: readonly NiggleView[];
  readonly today: string;
}

/** What can be done with a niggle: log, answer, was seen, over, back again. */
export function NiggleActs({ niggle, niggles, today }: NiggleActsProps) {
  const [opened, setOpened] = useState<"log" | "answer" | "seen" | null>(null);
  const close = () => setOpened(null);
  const open = niggle.questions.length;
  const place = startOfNiggle(niggle);
  const start = niggle.open ? place : { ...place, reopens: niggle };
  const isLogged = dayOf(niggle, today) !== null;
  return (
    <div className="grid gap-2">
      {open > 0 && (
        <Button wide onClick={() => setOpened("answer")}>
          {WORDS.answer(open)}
        </Button>
      )}
      <Button wide look={open > 0 ? "soft" : "main"} onClick={() => setOpened("log")}>
        {niggle.open ? (isLogged ? WORDS.changeToday : WORDS.logToday) : WORDS.reopen}
      </Button>
      {niggle.open && (
        <>
          <Button wide look="ghost" onClick={() => setOpened("seen")}>
            {WORDS.seen}
          </Button>
          <CloseNiggle niggle={niggle} />
        </>
      )}
      {opened === "log" && <LogSheet start={start} niggles={niggles} today={today} onClose={close} />}
      {opened === "answer" && <AnswerSheetDialog niggle={niggle} onClose={close} />}
      {opened === "seen" && <SeenSheet niggle={niggle} onClose={close} />}
    </div>
  );
}

function CloseNiggle({ niggle }: { readonly niggle: NiggleView }) {
  const send = useSend();
  const path = `/niggles/${encodeURIComponent(niggle.id)}/close`;
  return (
    <>
      <Button wide look="ghost" disabled={send.isPending} onClick={() => send.mutate({ path })}>
        {WORDS.close}
      </Button>
      <p className="text-caption text-ink-3">{WORDS.closeLead}</p>
      {send.isSuccess && niggle.open && (
        <p role="status" className="text-small">
          {WORDS.staysOpen}
        </p>
      )}
      {send.error && <FaultStrip error={send.error} />}
    </>
  );
}
