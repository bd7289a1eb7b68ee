import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/field.tsx";
import { wordsOf } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { CHOICE_WORDS as WORDS } from "./choice-words.ts";

/** The name on the page; "none" where there is none. */
export function NameField({ name }: { readonly name: string }) {
  const known = name === "none" ? "" : name;
  const [text, setText] = useState(known);
  const { mutate, isPending, error } = useSend();
  return (
    <form
      className="grid grid-cols-[1fr_auto] items-end gap-2 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ method: "PUT", path: "/settings/name", body: { value: text.trim() || "none" } });
      }}
    >
      <TextField
        label={WORDS.name}
        hint={WORDS.nameHint}
        autoComplete="name"
        maxLength={60}
        value={text}
        onChange={({ target }) => setText(target.value)}
        fault={error ? wordsOf(error) : null}
      />
      {text.trim() !== known && (
        <span className="pb-6">
          <Button type="submit" look="soft" disabled={isPending}>
            {WORDS.saveName}
          </Button>
        </span>
      )}
    </form>
  );
}
