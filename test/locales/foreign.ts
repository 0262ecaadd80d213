import { messagesOf } from './locale';

const english = await messagesOf('en');
/** Words that hardly a sentence of English does without, and that neither Czech nor German has. */
const englishWords = /\b(the|and|of|with|your|this|that|from|is|are|has|have|not)\b/i;

/** What messages look like with words in their places; those that are little but places are like anything. */
function looksOf(messages: string[]): RegExp[] {
  const forms = messages.flatMap((message) => message.split(' | ')).filter((form) => /\p{L}{3}/u.test(form.replace(/\$\d/g, '')));
  return forms.map((form) => new RegExp(`^${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\$\d/g, '.*')}$`, 'su'));
}

/** What is not of this language: a message of English that has other words there, or what is no message at all and sounds English. */
export function foreign(shown: string[], own: Record<string, string>): string[] {
  const said = looksOf(Object.values(own));
  const left = looksOf(Object.keys(english).flatMap((name) => (Object.values(own).includes(english[name]!) ? [] : english[name]!)));
  const isOne = (words: string, looks: RegExp[]) => looks.some((look) => look.test(words));
  return shown.filter((words) => !isOne(words, said) && (isOne(words, left) || englishWords.test(words)));
}
