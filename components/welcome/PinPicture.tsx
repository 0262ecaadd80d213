import { i18n } from '#i18n';
import css from './PinPicture.module.css';

const piece =
  'M6 3.2a1.6 1.6 0 0 1 3.2 0V4H12v2.8h-.8a1.6 1.6 0 0 0 0 3.2h.8V13H9.2v-.8a1.6 1.6 0 0 0-3.2 0v.8H3v-3h.8a1.6 1.6 0 0 0 0-3.2H3V4h3z';
const pin = 'M6 2.5h4l-.5 4L12 9H8.7L8 14l-.7-5H4l2.5-2.5z';
const gear =
  'M8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4';

/** Where in the browser the button is pinned: the piece of a puzzle in the toolbar, and in its list the pin, or in Firefox the wheel and its entry. */
export function PinPicture() {
  const isFirefox = import.meta.env.FIREFOX;
  return (
    <svg className={css.picture} viewBox="0 0 360 150" role="img" aria-label={i18n.t(isFirefox ? 'pin.pictureFirefox' : 'pin.picture')}>
      <rect className={css.window} x="0.5" y="0.5" width="359" height="149" rx="8" />
      <path className={css.line} d="M0 40.5h360" />
      <g className={css.faint}>
        <path d="M22 14l-6 6 6 6M36 14l6 6-6 6" />
        <rect x="60" y="10" width="190" height="20" rx="10" />
        <circle cx="338" cy="14" r="1.5" />
        <circle cx="338" cy="20" r="1.5" />
        <circle cx="338" cy="26" r="1.5" />
      </g>
      <circle className={css.ring} cx="301" cy="20" r="14" />
      <path className={css.sign} d={piece} transform="translate(293.5 12)" />
      <text className={css.number} x="274" y="24">
        1
      </text>
      <rect className={css.menu} x="150" y="48" width="180" height="90" rx="6" />
      <g className={css.faint}>
        <rect x="164" y="60" width="80" height="6" rx="3" />
        <rect x="164" y="120" width="60" height="6" rx="3" />
      </g>
      <rect className={css.row} x="156" y="76" width="168" height="34" rx="4" />
      <image href="/icon/32.png" x="164" y="85" width="16" height="16" />
      <text className={css.name} x="188" y="97">
        Ascribe
      </text>
      <circle className={css.ring} cx="304" cy="93" r="13" />
      <path className={css.sign} d={isFirefox ? gear : pin} transform="translate(296 85)" />
      <text className={css.number} x="279" y="97">
        2
      </text>
    </svg>
  );
}
