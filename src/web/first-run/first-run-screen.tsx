import { Page } from "../shell/page.tsx";

export const FirstRunScreen = () => <Page title="Start">{null}</Page>;
