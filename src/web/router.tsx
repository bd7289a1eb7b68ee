import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { readPlace } from "./body/place-search.ts";
import { readStep } from "./first-run/steps.ts";
import { askAhead, queries, queryClient } from "./read/queries.ts";
import { NoSuchPage, ScreenFault } from "./shell/screen-fault.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({ component: Shell });

/** Without runs there is nothing to say: the first run leads to them. */
async function insistOnRuns(): Promise<void> {
  const { runs } = await queryClient.ensureQueryData(queries.status);
  if (runs === 0) throw redirect({ to: "/start" });
}

const openToday = () => import("./today/today-screen.tsx");
const openPlan = () => import("./plan/plan-screen.tsx");

/** Asks for a screen and for everything that it shows at once: none waits for another. */
const ask = (open: () => Promise<unknown>, shown: Parameters<typeof askAhead>[0]) => (): Promise<void> => {
  void open();
  askAhead(shown);
  return insistOnRuns();
};

const today = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ask(openToday, ["plan", "routine", "care", "niggles", "triage", "checkin", "races", "load"]),
  component: lazyRouteComponent(openToday, "TodayScreen"),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  beforeLoad: ask(openPlan, ["plan", "races", "load", "training"]),
  component: lazyRouteComponent(openPlan, "PlanScreen"),
});
const body = createRoute({
  getParentRoute: () => root,
  path: "/body",
  validateSearch: readPlace,
  component: lazyRouteComponent(() => import("./body/body-screen.tsx"), "BodyScreen"),
});
const niggle = createRoute({
  getParentRoute: () => root,
  path: "/body/$niggle",
  component: lazyRouteComponent(() => import("./body/niggle-screen.tsx"), "NiggleScreen"),
});
const triage = createRoute({
  getParentRoute: () => root,
  path: "/triage",
  component: lazyRouteComponent(() => import("./body/triage-screen.tsx"), "TriageScreen"),
});
const training = createRoute({
  getParentRoute: () => root,
  path: "/training",
  component: lazyRouteComponent(() => import("./training/training-screen.tsx"), "TrainingScreen"),
});
const run = createRoute({
  getParentRoute: () => root,
  path: "/training/$run",
  component: lazyRouteComponent(() => import("./training/run-screen.tsx"), "RunScreen"),
});
const importing = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: lazyRouteComponent(() => import("./import/import-screen.tsx"), "ImportScreen"),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  component: lazyRouteComponent(() => import("./import/runs/imports-screen.tsx"), "ImportsScreen"),
});
const importRun = createRoute({
  getParentRoute: () => root,
  path: "/imports/$id",
  component: lazyRouteComponent(() => import("./import/runs/import-run-screen.tsx"), "ImportRunScreen"),
});
const care = createRoute({
  getParentRoute: () => root,
  path: "/care",
  component: lazyRouteComponent(() => import("./care/care-screen.tsx"), "CareScreen"),
});
const player = createRoute({
  getParentRoute: () => root,
  path: "/care/routine",
  validateSearch: ({ anyway }: Record<string, unknown>): { anyway?: true } =>
    anyway === true ? { anyway } : {},
  component: lazyRouteComponent(() => import("./care/player-screen.tsx"), "PlayerScreen"),
});
const helps = createRoute({
  getParentRoute: () => root,
  path: "/care/helps",
  component: lazyRouteComponent(() => import("./insight/helps-screen.tsx"), "HelpsScreen"),
});
const steps = createRoute({
  getParentRoute: () => root,
  path: "/care/steps",
  component: lazyRouteComponent(() => import("./insight/steps-screen.tsx"), "StepsScreen"),
});
const guides = createRoute({
  getParentRoute: () => root,
  path: "/guides",
  validateSearch: ({ search }: Record<string, unknown>): { search?: string } =>
    search === undefined || search === "" ? {} : { search: String(search) },
  component: lazyRouteComponent(() => import("./guide/guides-screen.tsx"), "GuidesScreen"),
});
const guide = createRoute({
  getParentRoute: () => root,
  path: "/guides/$guide",
  component: lazyRouteComponent(() => import("./guide/guide-screen.tsx"), "GuideScreen"),
});
const rule = createRoute({
  getParentRoute: () => root,
  path: "/rules/$rule",
  component: lazyRouteComponent(() => import("./rule/rule-screen.tsx"), "RuleScreen"),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/settings-screen.tsx"), "SettingsScreen"),
});
const therapists = createRoute({
  getParentRoute: () => root,
  path: "/therapists",
  component: lazyRouteComponent(() => import("./therapists/therapists-screen.tsx"), "TherapistsScreen"),
});
const brief = createRoute({
  getParentRoute: () => root,
  path: "/brief",
  component: lazyRouteComponent(() => import("./brief/brief-screen.tsx"), "BriefScreen"),
});
const start = createRoute({
  getParentRoute: () => root,
  path: "/start",
  validateSearch: readStep,
  component: lazyRouteComponent(() => import("./first-run/first-run-screen.tsx"), "FirstRunScreen"),
});
const more = createRoute({
  getParentRoute: () => root,
  path: "/more",
  component: lazyRouteComponent(() => import("./shell/more-screen.tsx"), "MoreScreen"),
});
const design = createRoute({
  getParentRoute: () => root,
  path: "/design",
  component: lazyRouteComponent(() => import("./design/design-screen.tsx"), "DesignScreen"),
});

/** Every address of the app; each screen is a piece of its own, read when it is opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    today,
    plan,
    body,
    niggle,
    triage,
    training,
    run,
    importing,
    imports,
    importRun,
    care,
    player,
    helps,
    steps,
    guides,
    guide,
    rule,
    settings,
    therapists,
    brief,
    start,
    more,
    design,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: ScreenFault,
  defaultNotFoundComponent: NoSuchPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
