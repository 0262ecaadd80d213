// What a fresh Node process loads to measure its start.
export { makeDetect } from '../../lib/detect/detect';
export { readLearned } from '../read-learned';
