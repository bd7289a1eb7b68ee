import { Page } from "../shell/page.tsx";

export const PlayerScreen = () => <Page title="Player">{null}</Page>;
