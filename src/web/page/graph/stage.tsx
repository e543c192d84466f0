import { useEffect, useRef, useState } from 'preact/hooks';
import type { Canvas, Scene } from './canvas.ts';
import { words } from './words.ts';

interface Props {
  readonly scene: Scene;
  readonly label: string;
  choose(id: string | null): void;
  expand(id: string): void;
  /** Is given the canvas once it is there. */
  onReady(canvas: Canvas): void;
}

/** The picture. What draws it is fetched when it is first needed. */
export function Stage({ scene, label, choose, expand, onReady }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [isBroken, setBroken] = useState(false);
  const told = useRef({ choose, expand });
  told.current = { choose, expand };
  useEffect(() => {
    let opened: Canvas | null = null;
    let isOver = false;
    const open = async () => {
      const { openCanvas } = await import('./canvas.ts');
      if (isOver || box.current === null) return;
      opened = openCanvas(box.current, {
        choose: (id) => told.current.choose(id),
        expand: (id) => told.current.expand(id),
      });
      setCanvas(opened);
      onReady(opened);
    };
    open().catch(() => setBroken(true));
    return () => {
      isOver = true;
      opened?.close();
    };
  }, []);
  useEffect(() => canvas?.draw(scene), [canvas, scene]);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => canvas?.recolour();
    dark.addEventListener('change', recolour);
    return () => dark.removeEventListener('change', recolour);
  }, [canvas]);
  const buttons = [
    [words.zoomIn, 'M3 8h10M8 3v10', () => canvas?.zoom(1.3)],
    [words.zoomOut, 'M3 8h10', () => canvas?.zoom(1 / 1.3)],
    [words.fit, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', () => canvas?.fit()],
    [words.tidy, 'M13 4v3.5H9.5M13 7.5A5.3 5.3 0 1 0 12 11.8', () => canvas?.tidy()],
  ] as const;
  return (
    <div class="graf-stage">
      <div ref={box} class="graf-canvas" role="img" aria-label={label} data-ready={canvas !== null} />
      {isBroken && <p role="alert">{words.noPicture}</p>}
      <div class="graf-zoom">
        {buttons.map(([name, sign, act]) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={act}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={sign} />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}
