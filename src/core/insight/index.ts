/**
 * Insight: what the log shows over time. Holds no derivation yet; common mistakes (C1 to C7), cadence
 * and "does it help me?" belong here, after the plan and before the calendar.
 */
export {};
