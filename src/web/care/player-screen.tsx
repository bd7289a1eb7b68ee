import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { RoutineView } from "../../http/contract.ts";
import { LinkButton } from "../design/button.tsx";
import { FaultStrip, Loading } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useKeptSince } from "../read/staleness.ts";
import { BeforeAdvice, useHeldBack } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { Player } from "./player.tsx";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import { dayOf, localDay } from "./save-care.ts";

/** Today's routine, played. It is read once, fresh where there is a connection, and then stays as it is. */
export function PlayerScreen() {
  const { anyway } = useSearch({ from: "/care/routine" });
  const { routine, error, retry } = useRoutineOnce(anyway === true);
  const readOn = localDay(new Date(useKeptSince() ?? Date.now()));
  const held = useHeldBack();
  if (held) return <HeldPlayer />;
  if (error !== null) return <FaultStrip error={error} onRetry={retry} />;
  if (routine === null) return <Loading what={WORDS.what} />;
  if (routine.steps.length === 0) return <NoRoutine routine={routine} />;
  return <Player routine={routine} dayOn={(doneOn) => dayOf(routine.date, readOn, localDay(doneOn))} />;
}

/** The routine as it was when the player opened: what is logged while it plays does not change it. */
function useRoutineOnce(anyway: boolean) {
  const { data, error, isFetching, refetch } = useQuery({
    ...(anyway ? queries.routineAnyway : queries.routine),
    refetchOnMount: "always",
  });
  const [routine, setRoutine] = useState<RoutineView | null>(null);
  useEffect(() => {
    if (data && !isFetching) setRoutine((kept) => kept ?? data);
  }, [data, isFetching]);
  return { routine, error: routine === null && !data ? error : null, retry: () => void refetch() };
}

const HeldPlayer = () => (
  <Page title={WORDS.heldTitle}>
    <div className="grid gap-4">
      <BeforeAdvice />
      <span>
        <LinkButton to="/care" look="soft">
          {WORDS.toCare}
        </LinkButton>
      </span>
    </div>
  </Page>
);

const NoRoutine = ({ routine }: { readonly routine: RoutineView }) => (
  <Page title={WORDS.noRoutine} lead={routine.instead[0]}>
    <LinkButton to="/care" look="soft">
      {WORDS.toCare}
    </LinkButton>
  </Page>
);
