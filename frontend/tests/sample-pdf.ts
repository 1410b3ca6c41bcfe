/** A complete one-page PDF with an unused stream. @param catalog further entries of the document catalog */
export function samplePdf(content: Buffer, catalog = ''): Buffer {
  const objects = [
    Buffer.from(`<</Type/Catalog/Pages 2 0 R${catalog}>>`),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R>>'),
    Buffer.concat([Buffer.from(`<</Length ${content.length}>>stream\n`), content, Buffer.from('\nendstream')]),
  ];
  const parts = [Buffer.from('%PDF-1.7\n')];
  const table = [`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`];
  let size = 9;
  for (const [i, object] of objects.entries()) {
    table.push(`${String(size).padStart(10, '0')} 00000 n \n`);
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj`), object, Buffer.from('endobj\n')]);
    parts.push(whole);
    size += whole.length;
  }
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table.join('') + trailer)]);
}
