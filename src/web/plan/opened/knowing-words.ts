export const KNOWING_WORDS = { title: "Worth knowing" } as const;
