import { Page } from "../shell/page.tsx";

export const RuleScreen = () => <Page title="Rule">{null}</Page>;
