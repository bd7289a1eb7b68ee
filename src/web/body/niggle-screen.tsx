import { Page } from "../shell/page.tsx";

export const NiggleScreen = () => <Page title="Niggle">{null}</Page>;
