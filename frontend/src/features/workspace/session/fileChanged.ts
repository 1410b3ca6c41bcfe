/** The file was changed, moved or deleted since it was chosen: browsers then refuse to read it. */
export class FileChanged extends Error {}

/** Resolves if the browser can still read the file. @throws FileChanged */
export async function mustBeReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new FileChanged();
  }
}
