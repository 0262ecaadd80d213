import * as z from 'zod/mini';
import { AnchorText } from '../model/anchoring';
import { Question } from '../model/card-content';
import { AskedCorrection, CorrectionId } from '../model/correction';
import { ReadPage } from '../model/page-facts';
import { PageText } from '../model/page-text';
import { Passage } from '../model/passage';
import { type FromPage, onMessage } from './protocol';
import { type SendingPage, sendingPage } from './sending-page';

const nothing = z.optional(z.null());
const requests = {
  settings: nothing,
  detect: PageText,
  explain: Question,
  loadCard: nothing,
  mayStay: nothing,
  correct: AskedCorrection,
  takeBack: CorrectionId,
  describeArticle: ReadPage,
  anchorClaims: AnchorText,
  tagClaim: Passage,
};
type Requests = typeof requests;
type Answer<Type extends keyof Requests> = ReturnType<FromPage[Type]>;

/** Answers a page's message once its data is parsed and its sender is known; anything else is refused with an error that the sender sees. */
export function onPageMessage<Type extends keyof Requests>(
  type: Type,
  answer: (data: z.infer<Requests[Type]>, page: SendingPage) => Answer<Type> | Promise<Answer<Type>>,
): () => void {
  const receive = async (message: { data: unknown; sender: unknown }) => {
    const page = sendingPage(message.sender);
    const { data, success } = requests[type].safeParse(message.data);
    if (!success) throw new Error(`refused: ${type} has data of another shape`);
    return answer(data as z.infer<Requests[Type]>, page);
  };
  return onMessage(type, receive as Parameters<typeof onMessage<Type>>[1]);
}
