import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { queries } from "../read/queries.ts";

/** Its piece is read only where there is something to show. */
const Cards = lazy(() => import("./seldom-cards.tsx").then(({ SeldomCards }) => ({ default: SeldomCards })));

/** What seldom stands on Today: a therapist's answer, and the question after a massage. Once there, it stays to its end. */
export function Seldom() {
  const { data: answered } = useQuery(queries.replies);
  const { data: after } = useQuery(queries.afterVisit);
  const [shown, setShown] = useState(false);
  if (!shown && (after?.due || answered?.replies.some(({ state }) => state === "waiting"))) setShown(true);
  return (
    shown && (
      <Suspense>
        <Cards />
      </Suspense>
    )
  );
}
