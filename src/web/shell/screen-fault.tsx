import type { ErrorComponentProps } from "@tanstack/react-router";
import { LinkButton } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { queryClient } from "../read/queries.ts";
import { Page } from "./page.tsx";
import { SHELL_WORDS as WORDS } from "./shell-words.ts";

/** A screen that could not be shown: why, and the way on. */
export const ScreenFault = ({ error, reset }: ErrorComponentProps) => (
  <div className="pt-6">
    <FaultStrip
      error={error}
      onRetry={() => {
        queryClient.resetQueries();
        reset();
      }}
    />
  </div>
);

export const NoSuchPage = () => (
  <Page title={WORDS.noSuchPage} lead={WORDS.noSuchPageLead}>
    <LinkButton to="/">{WORDS.toToday}</LinkButton>
  </Page>
);
