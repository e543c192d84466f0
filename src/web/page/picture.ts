import { save } from './save.ts';
import { say } from './words.ts';

/** As many dots as a picture's unit has in the file: sharp on paper, and small enough to send. */
const scale = 2;

/** Gives each picture a button that makes a PNG of its file, which has title, source, version and address inside. */
export function enhancePictures(within: ParentNode): void {
  for (const figure of within.querySelectorAll<HTMLElement>('figure[data-picture]')) {
    const forms = figure.querySelector('.forms');
    const path = figure.dataset['picture'];
    if (forms === null || path === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'small';
    button.textContent = 'PNG';
    button.addEventListener('click', () => {
      savePng(path).catch(() => {
        button.textContent = say('PNG kunne ikke laves', 'PNG could not be made');
      });
    });
    forms.append(' ', button);
  }
}

async function savePng(path: string): Promise<void> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const drawn = URL.createObjectURL(new Blob([await response.text()], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = drawn;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no picture');
    save(blob, `${/\/([\w-]+)\.svg/.exec(path)?.[1] ?? 'billede'}.png`);
  } finally {
    URL.revokeObjectURL(drawn);
  }
}
