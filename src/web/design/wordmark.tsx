/** The lamp is the head of a stride. */
export const Wordmark = () => (
  <span className="inline-flex items-center gap-2 font-display text-[21px] leading-6">
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="16.5" cy="4.2" r="3.4" fill="var(--lamp-3)" />
      <path
        d="M3.5 22.5 10 16.5 13.5 10l5 5.5L17 23"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
    Restride
  </span>
);
