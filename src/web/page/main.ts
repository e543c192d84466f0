import { enhanceAway } from './away.ts';
import { enhanceCopying } from './copy.ts';
import { enhanceEvidence } from './evidence.ts';
import { enhanceFind } from './find.tsx';
import { enhanceLive } from './live.ts';
import { enhancePictures } from './picture.ts';
import { enhanceSliders } from './slider.ts';

// A page is complete without any of this; each adds its own and leaves the rest alone.
enhanceFind();
enhanceSliders(document);
enhanceLive();
enhanceEvidence();
enhanceCopying(document);
enhancePictures(document);
enhanceAway();
