/**
 * Texts that two pages need, duplicated in both catalogue files: a shared file would be another request, which costs
 * more than these few words.
 */
declare module '#texts/definitions?again' {
  export { definitions, roleDefinitions } from '#texts/definitions';
}
declare module '#texts/closures?again' {
  export { closureReason } from '#texts/closures';
}
declare module '#texts/links?again' {
  export { linkRelation } from '#texts/links';
}
declare module '#texts/classificationLabels?again' {
  export { classificationLabels } from '#texts/classificationLabels';
}
declare module '#texts/axes?again' {
  export { axes } from '#texts/axes';
}
declare module '#texts/commitment?again' {
  export { commitment } from '#texts/commitment';
}
declare module '#texts/commitments?again' {
  export { commitments } from '#texts/commitments';
}
declare module '#texts/filters?again' {
  export { filters } from '#texts/filters';
}
declare module '#texts/overview?again' {
  export { overview } from '#texts/overview';
}
