import { Page } from "../shell/page.tsx";

export const BodyScreen = () => <Page title="Body">{null}</Page>;
