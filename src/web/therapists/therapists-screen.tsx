import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Empty, FaultStrip, Loading } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { TherapistRow } from "./therapist-row.tsx";
import { TherapistSheet } from "./therapist-sheet.tsx";
import { THERAPIST_WORDS as WORDS } from "./therapists-words.ts";

/** Everybody whose hands the runner trusts. */
export const TherapistsScreen = () => (
  <Page title={WORDS.title} lead={WORDS.lead}>
    <div className="grid max-w-160 gap-4">
      <BeforeAdvice />
      <AddressBook />
    </div>
  </Page>
);

function AddressBook() {
  const { data, error, refetch } = useQuery(queries.therapists);
  const [isAdding, setAdding] = useState(false);
  if (error) return <FaultStrip error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what={WORDS.loading} />;
  const { therapists } = data;
  const isEmpty = therapists.length === 0;
  const add = (
    <Button look={isEmpty ? "main" : "soft"} icon="plus" onClick={() => setAdding(true)}>
      {isEmpty ? WORDS.add : WORDS.another}
    </Button>
  );
  return (
    <>
      {therapists.map((therapist) => (
        <TherapistRow key={therapist.id} therapist={therapist} />
      ))}
      {isEmpty ? (
        <Card>
          <Empty act={add}>{WORDS.none}</Empty>
        </Card>
      ) : (
        <div>{add}</div>
      )}
      <TherapistSheet therapist={null} open={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
