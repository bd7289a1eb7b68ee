import { useState } from "react";
import type { SettingView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Segments } from "../design/choice.tsx";
import { TextField } from "../design/field.tsx";
import { wordsOf } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { SETTING_NAMES, SETTINGS_WORDS as WORDS, YES_NO } from "./settings-words.ts";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One setting: what it is, what it says, and what is wrong with what was typed. */
export function SettingRow({ setting }: { readonly setting: SettingView }) {
  const { mutate, isPending, isSuccess, error } = useSend();
  const save = (value: string) =>
    mutate({ method: "PUT", path: `/settings/${setting.key}`, body: { value } });
  const label = SETTING_NAMES[setting.key] ?? upperFirst(setting.about);
  if (YES_NO.has(setting.key))
    return (
      <div className="flex flex-wrap items-center justify-between gap-3 py-3">
        <p className="max-w-110 flex-1 basis-50 text-small">{label}</p>
        <Segments
          label={label}
          value={setting.value}
          onChange={save}
          options={[
            { value: "yes", words: WORDS.yes },
            { value: "no", words: WORDS.no },
          ]}
        />
      </div>
    );
  return (
    <TextSetting
      key={setting.value}
      label={label}
      about={SETTING_NAMES[setting.key] === undefined ? null : `${upperFirst(setting.about)}.`}
      value={setting.value}
      isPending={isPending}
      isSaved={isSuccess}
      fault={error ? wordsOf(error) : null}
      onSave={save}
    />
  );
}

interface TextSettingProps {
  readonly label: string;
  readonly about: string | null;
  readonly value: string;
  readonly isPending: boolean;
  readonly isSaved: boolean;
  readonly fault: string | null;
  readonly onSave: (value: string) => void;
}

function TextSetting({ label, about, value, isPending, isSaved, fault, onSave }: TextSettingProps) {
  const [text, setText] = useState(value);
  return (
    <form
      className="grid grid-cols-[1fr_auto] items-end gap-2 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <TextField
        label={label}
        value={text}
        onChange={({ target }) => setText(target.value)}
        fault={fault}
        hint={isSaved && text === value ? WORDS.saved : about}
      />
      {text !== value && (
        <Button type="submit" look="soft" disabled={isPending}>
          {WORDS.save}
        </Button>
      )}
    </form>
  );
}
