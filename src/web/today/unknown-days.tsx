import { useSuspenseQuery } from "@tanstack/react-query";
import type { StatusView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { Button, LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { FaultStrip } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { TODAY_WORDS as WORDS } from "./today-words.ts";

type Warning = StatusView["warnings"][number];

/** E11: days of which nothing is known hold firm work back until the runner brings runs in or says that there were none. */
export function UnknownDays({ warnings }: { readonly warnings: readonly Warning[] }) {
  const asking = warnings.find(({ days }) => days !== undefined && days.length > 0);
  if (!asking) return null;
  return (
    <Card labelledBy="unknown-days">
      <h2 id="unknown-days" className="mb-2 text-h3">
        {WORDS.unread}
      </h2>
      <Because rules={[asking.rule]}>{asking.text}</Because>
      <SayRested days={asking.days ?? []} />
    </Card>
  );
}

function SayRested({ days }: { readonly days: readonly string[] }) {
  const { data } = useSuspenseQuery(queries.settings);
  const { mutate, isPending, error } = useSend();
  const known = data.settings.find(({ key }) => key === "confirmedDays")?.value ?? "none";
  const value = [...(known === "none" ? [] : [known]), ...days].join(", ");
  return (
    <div className="mt-4 grid gap-3">
      {error && <FaultStrip error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          look="soft"
          disabled={isPending}
          onClick={() => mutate({ method: "PUT", path: "/settings/confirmedDays", body: { value } })}
        >
          {WORDS.rested}
        </Button>
        <LinkButton to="/import" look="ghost">
          {WORDS.bringIn}
        </LinkButton>
      </div>
    </div>
  );
}
