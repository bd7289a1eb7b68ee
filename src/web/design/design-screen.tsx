import { FigureSheet } from "../figure/figure-sheet.tsx";
import { Page } from "../shell/page.tsx";

export const DesignScreen = () => (
  <Page title="Design">
    <FigureSheet />
  </Page>
);
