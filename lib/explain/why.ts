/** Gives a message of the locale files by its name, with words in its places; an empty one where there is none of that name. */
export type Message = (name: string, words?: string[]) => string;

const ownList = 'own-list:';

/** What the locale files call the reason of a rule, a clue or another way of finding: `why.blameOn` for `blame-on`, in the form of browsers' messages. */
export function reasonName(rule: string): string {
  return `why_${rule.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Why a rule marks what it marks, in a sentence; of a rule that is not known its name. Of a list of the reader's own the rule is `own-list:` and its name. */
export function whyOf(rule: string, message: Message): string {
  if (rule.startsWith(ownList)) return message(reasonName('own-list'), [rule.slice(ownList.length)]);
  return message(reasonName(rule)) || rule.replaceAll('-', ' ');
}
