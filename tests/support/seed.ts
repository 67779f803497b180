import fc from 'fast-check';

// The same made-up values in every run, so that a change is judged by what it changed; `npm run fuzz` looks for new ones.
if (process.env.CANDYSTORM_FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20130409 });
