import { Page } from "../shell/page.tsx";

export const DesignScreen = () => <Page title="Design">{null}</Page>;
