import { Page } from "../shell/page.tsx";

export const PlanScreen = () => <Page title="Plan">{null}</Page>;
