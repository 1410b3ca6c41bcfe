/** Thresholds in days, which texts insert; a test compares them with `/refData/timeliness`. */
export const DUE_SOON_DAYS = 30;
export const STALE_DAYS = 180;
