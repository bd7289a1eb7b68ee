import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import type { BriefView } from "../../../http/contract.ts";
import { Sheet } from "../../design/sheet.tsx";
import { Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { LinkForm } from "./link-form.tsx";
import { MadeLink } from "./made-link.tsx";
import { SHARE_WORDS as WORDS } from "./share-words.ts";

interface ShareSheetProps {
  /** The page that is to be shared; null while nothing is. */
  readonly brief: BriefView | null;
  readonly onClose: () => void;
}

interface Made {
  readonly id: string;
  readonly passPhrase: string | null;
}

/** Makes a link for a page, and shows it. */
export function ShareSheet({ brief, onClose }: ShareSheetProps) {
  const [made, setMade] = useState<Made | null>(null);
  const close = (): void => {
    setMade(null);
    onClose();
  };
  if (made !== null)
    return <AddressSheet id={made.id} passPhrase={made.passPhrase} open={brief !== null} onClose={close} />;
  return (
    <Sheet open={brief !== null} onClose={close} title={WORDS.title} lead={WORDS.lead}>
      {brief && <LinkForm brief={brief} onMade={(id, passPhrase) => setMade({ id, passPhrase })} />}
    </Sheet>
  );
}

interface AddressSheetProps {
  readonly id: string;
  /** As it was set a moment ago; null where there is none or it is no longer known. */
  readonly passPhrase: string | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The address of a shared page. */
export const AddressSheet = (props: AddressSheetProps) => (
  <Suspense fallback={<Loading what={WORDS.list} />}>
    <LoadedAddress {...props} />
  </Suspense>
);

function LoadedAddress({ id, passPhrase, open, onClose }: AddressSheetProps) {
  const { data } = useSuspenseQuery(queries.shares);
  const share = data.shares.find((one) => one.id === id);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={WORDS.madeTitle}
      lead={WORDS.madeLead(share ? WORDS.sayDay(share.expiresAt) : "")}
    >
      {share && <MadeLink share={share} passPhrase={passPhrase} onDone={onClose} />}
    </Sheet>
  );
}
