import { Page } from "../shell/page.tsx";

export const SettingsScreen = () => <Page title="Settings">{null}</Page>;
