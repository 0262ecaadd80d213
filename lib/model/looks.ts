import * as z from 'zod/mini';

/** A colour as a colour field gives it: `#d55e00`, and nothing else that CSS could take for more than a colour. */
export const Colour = z.string().check(z.regex(/^#[\da-f]{6}$/));

/** The line of a mark; `none` leaves the ground behind the words. */
export const Line = z.enum(['solid', 'double', 'dashed', 'dotted', 'wavy', 'none']);
export type Line = z.infer<typeof Line>;

/** The line of an attribution says how firm it is, or the depth of the ground does. */
const FirmLine = z.enum(['firmness', 'none']);

const shared = {
  /** On pages with dark words, and with light ones. */
  light: Colour,
  dark: Colour,
  /** CSS pixels; of an attribution that is plainly stated. */
  thickness: z.number().check(z.gte(1), z.lte(4), z.multipleOf(0.5)),
  /** Whether the ground behind the words has the colour too. */
  wash: z.boolean(),
};
const KindLook = z.object({ ...shared, line: Line });
const FirmLook = z.object({ ...shared, line: FirmLine });

/** How one kind of mark looks. */
export type KindLook = z.infer<typeof KindLook>;
export type FirmLook = z.infer<typeof FirmLook>;

/** How each kind of mark looks. The defaults are what `lib/dom/marks.css` draws: at least 3:1 against light and dark pages alike. */
export const Looks = z.object({
  actor: z._default(KindLook, { light: '#d55e00', dark: '#d55e00', line: 'solid', thickness: 2, wash: false }),
  agency: z._default(KindLook, { light: '#2f86c8', dark: '#2f86c8', line: 'double', thickness: 1, wash: false }),
  attribution: z._default(FirmLook, { light: '#0e926c', dark: '#0e926c', line: 'firmness', thickness: 2, wash: true }),
  claim: z._default(KindLook, { light: '#b25c9e', dark: '#b25c9e', line: 'solid', thickness: 2, wash: true }),
});
export type Looks = z.infer<typeof Looks>;

/** How marks look before the reader has chosen anything. */
export const usualLooks: Looks = Looks.parse({});

/** Whether a kind looks as it does at first. */
export function isUsual(kind: keyof Looks, looks: Looks): boolean {
  const [now, usual] = [looks[kind], usualLooks[kind]];
  return (
    now.light === usual.light &&
    now.dark === usual.dark &&
    now.line === usual.line &&
    now.thickness === usual.thickness &&
    now.wash === usual.wash
  );
}
