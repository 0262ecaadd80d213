import type { Settings } from '@/lib/model/settings';
import { Strength } from '@/lib/model/strength';
import { lookOf, type Seen } from '@/lib/view/look-of';

/** The settings with attributions of a strength shown or not. */
export function showStrength(strength: Strength, isShown: boolean, settings: Settings): Settings {
  const others = settings.hiddenStrengths.filter((other) => other !== strength);
  return { ...settings, hiddenStrengths: isShown ? others : [...others, strength] };
}

/** How many attributions of each strength are shown, or would be if it were on. */
export function countStrengths(found: readonly Seen[], settings: Settings): Record<Strength, number> {
  const count = (strength: Strength) => {
    const wish = showStrength(strength, true, settings);
    return found.filter((detection) => detection.relation?.strength === strength && lookOf(detection, wish) !== 'off').length;
  };
  return Object.fromEntries(Strength.options.map((strength) => [strength, count(strength)])) as Record<Strength, number>;
}
