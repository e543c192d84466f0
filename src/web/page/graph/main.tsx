import { render } from 'preact';
import { App } from './app.tsx';
import { enhanceExamples } from './examples.ts';

const place = document.getElementById('graf');
if (place) {
  render(<App names={JSON.parse(place.dataset['kinds'] ?? '{}')} most={Number(place.dataset['most'])} />, place);
  enhanceExamples();
}
