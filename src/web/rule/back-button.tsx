import { useCanGoBack, useRouter } from "@tanstack/react-router";
import { Button, LinkButton } from "../design/button.tsx";
import { SHELL_WORDS } from "../shell/shell-words.ts";
import { RULE_WORDS as WORDS } from "./rule-words.ts";

/** Back to what showed the rule, or to today where it was opened by its address. */
export function BackButton() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <span>
      {canGoBack ? (
        <Button look="soft" icon="back" onClick={() => router.history.back()}>
          {WORDS.back}
        </Button>
      ) : (
        <LinkButton to="/" look="soft">
          {SHELL_WORDS.toToday}
        </LinkButton>
      )}
    </span>
  );
}
