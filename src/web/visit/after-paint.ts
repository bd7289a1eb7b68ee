const HIDDEN_MS = 250;

/** Resolves once the screen shows what was set before: heavy work after it does not hide it. A hidden tab never paints. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
