import type { NiggleView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { splitAdvice } from "./advice-words.ts";
import { TRIAGE_WORDS } from "./triage-words.ts";

/** Sections of the rules are no rules of their own. */
export const isRule = (rule: string): boolean => /^[A-Z]/.test(rule);

/** Why a level is what it is, each reason with its rule; what to say stands by itself. */
export const BecauseList = ({ because }: { readonly because: NiggleView["because"] }) => (
  <ul className="grid gap-2">
    {because.map(({ rule, text }) => {
      const advice = splitAdvice(text);
      return (
        <li key={`${rule} ${text}`} className="grid gap-1">
          <Because rules={[rule].filter(isRule)}>{advice.text}</Because>
          {advice.say !== null && (
            <p className="ml-6.5 rounded-row bg-sunk px-4 py-3 text-small">
              <b>{TRIAGE_WORDS.say}</b> {advice.say}
            </p>
          )}
        </li>
      );
    })}
  </ul>
);
