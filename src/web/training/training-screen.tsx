import { Page } from "../shell/page.tsx";

export const TrainingScreen = () => <Page title="Training">{null}</Page>;
