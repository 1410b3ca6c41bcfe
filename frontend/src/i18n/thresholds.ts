/** Thresholds in days, which texts insert; tests compare them with those of the API. */
export const DUE_SOON_DAYS = 30;
export const STALE_DAYS = 180;
/** The inbox lists what others published in this number of days. */
export const NEWS_DAYS = 30;
