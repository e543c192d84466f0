import { enhanceFind } from './find.tsx';

enhanceFind();
