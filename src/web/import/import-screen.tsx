import { Page } from "../shell/page.tsx";

export const ImportScreen = () => <Page title="Import">{null}</Page>;
