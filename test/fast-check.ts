import fc from 'fast-check';

// A fixed seed, so that a failure comes from a change and not from chance. `SEED=$RANDOM npm run test:unit` tries other
// inputs; add what it finds as an example to the test.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default fc;
