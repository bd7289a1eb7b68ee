import { Page } from "../shell/page.tsx";

export const TodayScreen = () => <Page title="Today">{null}</Page>;
