/**
 * The machine-readable shapes, stable and versioned by `schema`. The command line prints them with `--json`,
 * the API answers with them, the pages read them: one description for all three, a file for each noun.
 */
export * from "./contract-activity.ts";
export * from "./contract-backup.ts";
export * from "./contract-booking.ts";
export * from "./contract-brief.ts";
export * from "./contract-calendar.ts";
export * from "./contract-care.ts";
export * from "./contract-connection.ts";
export * from "./contract-guide.ts";
export * from "./contract-import.ts";
export * from "./contract-insight.ts";
export * from "./contract-load.ts";
export * from "./contract-massage.ts";
export * from "./contract-niggle.ts";
export * from "./contract-parts.ts";
export * from "./contract-plan.ts";
export * from "./contract-settings.ts";
export * from "./contract-share.ts";
export * from "./contract-status.ts";
export * from "./contract-therapist.ts";
export * from "./contract-training.ts";
export * from "./contract-wellness.ts";
