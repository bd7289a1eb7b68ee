import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Loading } from "../design/states.tsx";
import { ConnectionStrip } from "./connection-strip.tsx";
import { TabBar, TopBar } from "./navigation.tsx";
import { SHELL_WORDS as WORDS } from "./shell-words.ts";

/** What stays while screens change. */
export const Shell = () => (
  <div className="flex min-h-dvh flex-col pb-[calc(84px+env(safe-area-inset-bottom))] wide:pb-10">
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:left-3 focus:top-3 focus:z-50 focus:rounded-full focus:bg-surface focus:px-4 focus:py-2"
    >
      {WORDS.skip}
    </a>
    <TopBar />
    <ConnectionStrip />
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-320 flex-1 px-5 wide:px-7">
      <Suspense fallback={<Loading what={WORDS.page} />}>
        <Outlet />
      </Suspense>
    </main>
    <TabBar />
  </div>
);
