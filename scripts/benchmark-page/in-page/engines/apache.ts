import { createTextQuoteSelectorMatcher, describeTextQuote, highlightText } from 'peer:@apache-annotator/dom';
import { type Engine, toLive } from '../engine';

/** Apache Annotator: quotes are found as they are, in the first place whose surroundings agree. */
export const apache: Engine = {
  paint(ranges) {
    for (const range of [...ranges].reverse()) highlightText(toLive(range), 'mark');
  },
  async describe(ranges) {
    const described: { type: string }[] = [];
    for (const range of ranges) described.push(await describeTextQuote(range, document.body));
    return async () => {
      const found: (Range | undefined)[] = [];
      for (const selector of described) {
        const first = await createTextQuoteSelectorMatcher(selector)(document.body)[Symbol.asyncIterator]().next();
        found.push(first.done ? undefined : first.value);
      }
      return found;
    };
  },
};
