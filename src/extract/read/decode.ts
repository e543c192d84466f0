import { CannotReadFile } from '../errors.ts';

/** Text and the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Decodes text: by its byte order mark, else as UTF-8 when that is what the bytes are, else as Windows-1252.
 * The mark itself is no part of the text.
 *
 * @throws CannotReadFile when the bytes are none of these (control characters, as in a program or a picture)
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const { text, encoding } = decoded(bytes);
  const controls = countControls(text);
  if (controls > 0 && controls > text.length / 1000) {
    throw new CannotReadFile(
      file,
      'BINARY',
      'is no text (it holds control characters); give a .txt, .md, .html, .pdf or .docx file',
    );
  }
  return { text, encoding };
}

function decoded(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (error instanceof TypeError) return decodedAs('windows-1252', bytes); // no UTF-8; old Danish files are this
    throw error;
  }
}

function decodedAs(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13) count += 1;
    else if (code === 0xfffd || code === 127) count += 1;
  }
  return count;
}
