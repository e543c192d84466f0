import { readFileSync } from 'node:fs';

/** How pictures look: a part of the one stylesheet, and written into a picture's file, which stands alone. */
export const pictureStyles = readFileSync(new URL('../../../src/pages/pictures/pictures.css', import.meta.url), 'utf8');
