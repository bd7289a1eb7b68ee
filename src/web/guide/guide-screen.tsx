import { Page } from "../shell/page.tsx";

export const GuideScreen = () => <Page title="Guide">{null}</Page>;
