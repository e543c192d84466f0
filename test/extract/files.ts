import { crc32, deflateSync } from 'node:zlib';

/** A PDF of one column, in the encoding most Danish PDFs have; long lines are broken as a page would. */
export function pdfOf(text: string, widest = 96): Buffer {
  const pages = inPages(
    text.split('\n').flatMap((line) => broken(line, widest)),
    60,
  );
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const stream = lines
      .map((line, index) => (line === '' ? '' : `BT /F1 10 Tf 40 ${800 - index * 13} Td (${escaped(line)}) Tj ET`))
      .filter((each) => each !== '')
      .join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const content = objects.length;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return written(objects);
}

/** How a page is packed: the name PDF has for it, and the packing. */
interface Packing {
  readonly filter: string;
  readonly pack: (content: Buffer) => Buffer;
}

const flate: Packing = { filter: '/FlateDecode', pack: deflateSync };

/** Lempel–Ziv–Welch, which nothing in Node packs: a table of runs met before, begun anew when it is full. */
export const lzw: Packing = {
  filter: '/LZWDecode',
  pack: (content) => {
    const written = new Codes();
    let codes = new Map<string, number>();
    let run = '';
    const codeOf = (text: string) => (text.length === 1 ? text.charCodeAt(0) : codes.get(text));
    for (const byte of content) {
      const longer = run + String.fromCharCode(byte);
      if (codeOf(longer) === undefined) {
        written.add(codeOf(run) ?? 0);
        codes.set(longer, codes.size + 258);
        if (codes.size + 258 > 4_093) {
          written.add(256);
          codes = new Map();
        }
        run = '';
      }
      run += String.fromCharCode(byte);
    }
    written.add(codeOf(run) ?? 0);
    return written.done();
  },
};

/** The same packing, of some eight million zeros for each turn: every code stands for a run one longer than the last. */
export const lzwZeros = (turns: number): Packing => ({
  ...lzw,
  pack: () => {
    const written = new Codes();
    for (let turn = 0; turn < turns; turn += 1) {
      written.add(0);
      for (let code = 258; code < 4_094; code += 1) written.add(code);
      written.add(256);
    }
    return written.done();
  },
});

/** Codes of 9 to 12 bits, as many as the table needs that the reader has by then. */
class Codes {
  private bits = (256).toString(2);
  private readonly parts: string[] = [];
  private size = 258;
  private first = true;

  add(code: number): void {
    this.parts.push(
      code.toString(2).padStart(this.size > 2_046 ? 12 : this.size > 1_022 ? 11 : this.size > 510 ? 10 : 9, '0'),
    );
    // The first code behind a new table adds nothing to it.
    if (code === 256) this.size = 258;
    else if (!this.first) this.size += 1;
    this.first = code === 256;
  }

  done(): Buffer {
    this.add(257);
    this.bits += this.parts.join('');
    return Buffer.from((this.bits.match(/.{1,8}/g) ?? []).map((each) => Number.parseInt(each.padEnd(8, '0'), 2)));
  }
}

/** Packed, and written in hexadecimal digits. */
export const hexed: Packing = {
  filter: '[/ASCIIHexDecode /FlateDecode]',
  pack: (content) => Buffer.from(`${deflateSync(content).toString('hex')}>`),
};

/** A PDF of one page whose content is packed: `content` is what the reader finds once it is unpacked. */
export function packedPdf(content: Buffer, head = '', { filter, pack } = flate): Buffer {
  const packed = pack(content).toString('latin1');
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${packed.length} /Filter ${filter} ${head} >>\nstream\n${packed}\nendstream`,
  ]);
}

function written(objects: readonly string[]): Buffer {
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = pdf.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

function inPages(lines: readonly string[], height: number): string[][] {
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += height) pages.push(lines.slice(at, at + height));
  return pages;
}

function broken(line: string, widest: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > widest) {
    const at = rest.lastIndexOf(' ', widest);
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest];
}

function escaped(line: string): string {
  const dashes = line.replaceAll('–', '\x96').replaceAll('•', '\x95').replaceAll('”', '\x94');
  return dashes.replace(/[\\()]/g, (letter) => `\\${letter}`);
}

/** A Word file of one paragraph for each line. */
export function docxOf(text: string): Buffer {
  const xml = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r></w:p>`)
    .join('');
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  });
}

/** An HTML page of one paragraph for each line. */
export function htmlOf(text: string): string {
  const safe = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('ø', '&oslash;');
  const body = text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `<div>${safe(line)}</div>`))
    .join('\n');
  return `<html><head><script>let a = "Afbud: Bo Falsk";</script></head><body>${body}</body></html>`;
}

/** A zip archive of stored entries; `packed` entries are given as they lie in the archive, with the size they claim. */
export function zipOf(
  entries: Record<string, string>,
  packed: Record<string, { bytes: Buffer; size: number }> = {},
): Buffer {
  const all = [
    ...Object.entries(entries).map(([name, text]) => ({
      name,
      bytes: Buffer.from(text),
      size: Buffer.byteLength(text),
      method: 0,
    })),
    ...Object.entries(packed).map(([name, { bytes, size }]) => ({ name, bytes, size, method: 8 })),
  ];
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, size, method } of all) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), bytes);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
