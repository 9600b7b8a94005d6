/** A picture as it stands in a PDF, `told` by the words that say how it is packed. */
interface Packed {
  readonly width: number;
  readonly height: number;
  readonly told: string;
  readonly bytes: Buffer;
}

/** A PDF of one page lying across that the first picture, object 5, fills; the others, 6 and so on, are its masks. */
export function pageOfPictures(...pictures: readonly Packed[]): Buffer {
  const drawing = Buffer.from('q 842 0 0 595 0 0 cm /I Do Q');
  const objects: readonly (readonly [string, Buffer?])[] = [
    ['/Type /Catalog /Pages 2 0 R'],
    ['/Type /Pages /Kids [3 0 R] /Count 1'],
    ['/Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R'],
    [`/Length ${drawing.length}`, drawing],
    ...pictures.map(({ width, height, told, bytes }): [string, Buffer] => [
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${told} /Length ${bytes.length}`,
      bytes,
    ]),
  ];
  const parts = objects.flatMap(([told, dots], index) => [
    Buffer.from(`${index + 1} 0 obj\n<< ${told} >>\n`),
    ...(dots ? [Buffer.from('stream\n'), dots, Buffer.from('\nendstream\n')] : []),
    Buffer.from('endobj\n'),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...parts,
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ] as Buffer[]);
}
