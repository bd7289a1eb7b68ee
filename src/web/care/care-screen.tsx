import { Page } from "../shell/page.tsx";

export const CareScreen = () => <Page title="Care">{null}</Page>;
