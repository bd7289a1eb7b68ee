/**
 * Brief: the therapist's page as data, statements with their evidence and no rendering (B1 to B9).
 * Holds no derivation yet.
 */
export {};
