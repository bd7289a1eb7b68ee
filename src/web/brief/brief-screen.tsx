import { Page } from "../shell/page.tsx";

export const BriefScreen = () => <Page title="Brief">{null}</Page>;
