import type { TextDocument } from '../../../text/text-document';
import type { Reading } from '../../model/reading';

/** The columns of a document that the features of parties read; what the rules find is not among them, since rules need the parties first. */
export type PartyReading = Pick<
  Reading,
  'n' | 'word' | 'stem' | 'suffix3' | 'suffix2' | 'clusterA' | 'clusterB' | 'quoteState' | 'heading' | 'sentence' | 'syntax' | 'tree'
> & { doc: TextDocument };
