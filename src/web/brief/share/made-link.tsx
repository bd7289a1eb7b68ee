import { useId, useRef, useState } from "react";
import type { SharesView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { copyText } from "../copy-text.ts";
import { linkAddress, reachOf } from "./link-address.ts";
import { useLinkKeys } from "./link-keys.ts";
import { usePublicBase } from "./public-address.ts";
import { QrCode } from "./qr-code.tsx";
import { SHARE_WORDS as WORDS } from "./share-words.ts";

interface MadeLinkProps {
  readonly share: SharesView["shares"][number];
  readonly passPhrase: string | null;
  readonly onDone: () => void;
}

/** The address to copy, to send and to scan; or where to find it. */
export function MadeLink({ share, passPhrase, onDone }: MadeLinkProps) {
  const base = usePublicBase();
  const key = useLinkKeys()[share.id];
  if (key === undefined) return <p>{WORDS.elsewhere}</p>;
  const address = linkAddress(base, { id: share.id, key });
  const reach = WORDS.reach[reachOf(base)];
  return (
    <div className="grid gap-4">
      <AddressField address={address} />
      {share.passPhrase && (
        <p className="rounded-row bg-sunk px-4 py-3 text-small">
          {passPhrase === null ? WORDS.phraseOther : WORDS.phraseIs(passPhrase)}
        </p>
      )}
      {reach !== null && (
        <p role="note" className="rounded-row px-4 py-3 text-small shadow-[inset_0_0_0_1.5px_var(--edge)]">
          {reach}
        </p>
      )}
      <QrCode address={address} label={WORDS.code} />
      <p className="text-center text-caption text-ink-3">{WORDS.codeLead}</p>
      <Button look="ghost" wide onClick={onDone}>
        {WORDS.done}
      </Button>
    </div>
  );
}

const canSend = (): boolean => "share" in navigator;

function AddressField({ address }: { readonly address: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"" | "copied" | "byHand">("");
  const copy = async (): Promise<void> => {
    const copied = await copyText(address);
    setState(copied ? "copied" : "byHand");
    if (!copied) field.current?.select();
  };
  return (
    <div className="grid gap-2.5">
      <label htmlFor={id} className="weight-bold text-small">
        {WORDS.address}
      </label>
      <input
        ref={field}
        id={id}
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
        aria-describedby={`${id}-note`}
        className="min-h-12 w-full rounded-row bg-sunk px-4 text-small text-ink"
      />
      <p id={`${id}-note`} role="status" className="text-caption text-ink-2 empty:hidden">
        {state === "byHand" ? WORDS.byHand : ""}
      </p>
      <div className="flex flex-wrap gap-2.5 [&>*]:flex-1">
        <Button icon={state === "copied" ? "tick" : "same"} onClick={() => void copy()}>
          {state === "copied" ? WORDS.copied : WORDS.copy}
        </Button>
        {canSend() && (
          <Button look="soft" icon="share" onClick={() => void send(address)}>
            {WORDS.send}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Who changes their mind in the device's own sheet has done nothing wrong. */
const send = (url: string): Promise<void> => navigator.share({ title: WORDS.sendTitle, url }).catch(() => {});
