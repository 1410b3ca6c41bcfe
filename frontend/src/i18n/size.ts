/** A file size with SI units, 1 234 567 bytes as "1,2 Mo". The parameters are the symbols of B, kB and MB. */
export function size(bytes: number, one: string, thousand: string, million: string): string {
  if (bytes < 1_000) return `${bytes}\u00a0${one}`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)}\u00a0${thousand}`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0${million}`;
}
