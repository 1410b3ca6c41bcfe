/** Every required property is defined. */
export default function required({ required, properties }) {
  if (!Array.isArray(required)) return;
  return required
    .filter((name) => !(name in properties))
    .map((name) => ({ message: `"${name}" is required, but is not a property.` }));
}
