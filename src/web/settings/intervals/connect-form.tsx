import { useState } from "react";
import type { NewConnection } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/field.tsx";
import { wordsOf } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { INTERVALS_WORDS as WORDS } from "./intervals-words.ts";

/** Athlete and key; the key is tried before it is kept, and leaves the page with the answer. */
export function ConnectForm() {
  const [account, setAccount] = useState("");
  const [key, setKey] = useState("");
  const { mutate, reset, isPending, error } = useSend();
  const connect = () => {
    const body: NewConnection = { service: "intervals.icu", account, key };
    mutate(
      { path: "/connections", body },
      {
        onSuccess: () => {
          setKey("");
          reset();
        },
      },
    );
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <TextField
        label={WORDS.account}
        hint={WORDS.accountHint}
        value={account}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => setAccount(target.value)}
      />
      <TextField
        label={WORDS.key}
        hint={WORDS.keyHint}
        fault={error && wordsOf(error)}
        type="password"
        value={key}
        required
        autoComplete="off"
        onChange={({ target }) => setKey(target.value)}
      />
      <p className="text-caption text-ink-2">{WORDS.keyStays}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="soft" disabled={isPending}>
          {WORDS.connect}
        </Button>
        <p role="status" className="text-small text-ink-2">
          {isPending ? WORDS.connecting : ""}
        </p>
      </div>
    </form>
  );
}
