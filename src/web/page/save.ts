/** Gives a file to the reader. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; the bytes are not kept for the life of the page.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
