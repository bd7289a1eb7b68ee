import { Page } from "../shell/page.tsx";

export const RunScreen = () => <Page title="Run">{null}</Page>;
