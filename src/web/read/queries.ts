import { QueryClient, queryOptions } from "@tanstack/react-query";
import type {
  ActivitiesView,
  ActivityView,
  AfterVisitsView,
  BookingMessageView,
  BriefView,
  CadenceView,
  CareView,
  CheckinView,
  ComparedRunView,
  ConnectionsView,
  FeedsView,
  GuidesView,
  GuideView,
  HelpsView,
  ImportRunView,
  ImportsView,
  LedgerRowView,
  LoadView,
  MassagesView,
  NigglesView,
  PlanContextView,
  PlanView,
  PublicView,
  RacesView,
  RepliesView,
  RoutineView,
  SafetyView,
  SettingsView,
  SharesView,
  StatusView,
  TherapistsView,
  TherapistWordsView,
  TrainingView,
  TriageView,
  UndoneView,
  WellnessView,
} from "../../http/contract.ts";
import { read } from "./call.ts";

/** Everything is derived anew from one log, so what was read is stale after any change. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: false, networkMode: "always", refetchOnWindowFocus: true },
    mutations: { networkMode: "always" },
  },
});

const resource = <T>(path: string) => queryOptions({ queryKey: [path], queryFn: () => read<T>(path) });

/** For which session, and of whom. */
interface Asked {
  readonly item?: string | undefined;
  readonly therapist?: string | undefined;
}

const queryOf = ({ item, therapist }: Asked): URLSearchParams =>
  new URLSearchParams({
    ...(item === undefined ? {} : { item }),
    ...(therapist === undefined ? {} : { therapist }),
  });

/** What can be read, one query a resource. */
export const queries = {
  plan: resource<PlanView>("/plan"),
  status: resource<StatusView>("/status"),
  niggles: resource<NigglesView>("/niggles"),
  triage: resource<TriageView>("/triage"),
  routine: resource<RoutineView>("/routine"),
  /** A routine for today even where the plan has none. */
  routineAnyway: resource<RoutineView>("/routine?anyway=true"),
  care: resource<CareView>("/care"),
  checkin: resource<CheckinView>("/checkin"),
  safety: resource<SafetyView>("/safety"),
  massages: resource<MassagesView>("/massages"),
  races: resource<RacesView>("/races"),
  training: resource<TrainingView>("/training"),
  activities: resource<ActivitiesView>("/activities"),
  activity: (id: string) => resource<ActivityView>(`/activities/${encodeURIComponent(id)}`),
  load: resource<LoadView>("/load"),
  wellness: resource<WellnessView>("/wellness"),
  planContext: resource<PlanContextView>("/plan/context"),
  ledger: resource<{ readonly files: readonly LedgerRowView[] }>("/ledger"),
  imports: resource<ImportsView>("/imports"),
  importRun: (id: string, search = "") =>
    resource<ImportRunView>(
      `/imports/runs/${encodeURIComponent(id)}${search === "" ? "" : `?${new URLSearchParams({ search })}`}`,
    ),
  /** What would go with an import, if it were undone. */
  whatGoes: (id: string) => resource<UndoneView>(`/imports/runs/${encodeURIComponent(id)}/undo`),
  recordings: (id: string) => resource<ComparedRunView>(`/activities/${encodeURIComponent(id)}/recordings`),
  settings: resource<SettingsView>("/settings"),
  connections: resource<ConnectionsView>("/connections"),
  feeds: resource<FeedsView>("/calendar/feeds"),
  public: resource<PublicView>("/public"),
  therapists: resource<TherapistsView>("/therapists"),
  bookingMessage: (asked: Asked) => resource<BookingMessageView>(`/therapists/message?${queryOf(asked)}`),
  guides: resource<GuidesView>("/guides"),
  guide: (id: string) => resource<GuideView>(`/guides/${encodeURIComponent(id)}`),
  cadence: resource<CadenceView>("/cadence"),
  helps: resource<HelpsView>("/helps"),
  brief: (choice: string) => resource<BriefView>(`/brief${choice}`),
  shares: resource<SharesView>("/shares"),
  replies: resource<RepliesView>("/replies"),
  advice: resource<TherapistWordsView>("/advice"),
  afterVisit: resource<AfterVisitsView>("/after-visit"),
} as const;

type Plain = {
  [Name in keyof typeof queries]: (typeof queries)[Name] extends { readonly queryKey: readonly unknown[] }
    ? Name
    : never;
}[keyof typeof queries];

/** Asks for what a screen will show, all at once, before the screen asks one after the other. */
export function askAhead(names: readonly Plain[]): void {
  for (const name of names) {
    const path: string = queries[name].queryKey[0] ?? "";
    void queryClient.prefetchQuery({ queryKey: [path], queryFn: () => read<unknown>(path) });
  }
}
