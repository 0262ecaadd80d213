import { createTextAnnotator } from 'peer:@recogito/text-annotator';
import { type Engine, toLive } from '../engine';

/** Recogito's annotator with the faster of its two renderers. It paints what is in and near the window. */
export const recogito: Engine = {
  paint(ranges) {
    const annotator = createTextAnnotator(document.body, { renderer: 'CSS_HIGHLIGHTS', annotatingEnabled: false });
    annotator.setAnnotations(
      ranges.map((range, at) => {
        const live = toLive(range);
        const place = { quote: live.toString(), start: at, end: at + 1, range: live };
        return { id: String(at), bodies: [], target: { annotation: String(at), selector: [place] } };
      }),
    );
    annotator.renderer.redraw();
  },
};
