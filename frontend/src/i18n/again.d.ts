/**
 * Texts that two pages need, in the file of each. Shared, they would be a file more to fetch for both; words this short cost
 * less twice.
 */
declare module '#texts/definitions?again' {
  export { definitions, roleDefinitions } from '#texts/definitions';
}
declare module '#texts/closures?again' {
  export { closureReason } from '#texts/closures';
}
declare module '#texts/commitment?again' {
  export { commitment } from '#texts/commitment';
}
declare module '#texts/commitments?again' {
  export { commitments } from '#texts/commitments';
}
