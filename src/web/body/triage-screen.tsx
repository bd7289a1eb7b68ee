import { Page } from "../shell/page.tsx";

export const TriageScreen = () => <Page title="Triage">{null}</Page>;
