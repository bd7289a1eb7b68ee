import { Page } from "../shell/page.tsx";

export const GuidesScreen = () => <Page title="Guides">{null}</Page>;
