import resolve from '@rollup/plugin-node-resolve';

export default {
  input: 'src/main.js',
  output: { dir: 'build', format: 'es', sourcemap: true },
  plugins: [resolve({ browser: true })],
};
