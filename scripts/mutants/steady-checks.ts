import fc from 'fast-check';

// The same values in each run, and no search for the smallest that fails.
fc.configureGlobal({ seed: 1, endOnFailure: true });
