import fc from 'fast-check';

// One seed: what a run finds must be what was changed, not what chance put in. `SEED=$RANDOM npm run test:unit` looks
// elsewhere, and what that finds becomes an example of its test.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default fc;
