/**
 * The random cases of fast-check: other ones in every run by hand, the same ones in every run of CI, so that a gate says the same of the
 * same code. What a random run by hand finds becomes a test of its own.
 */
import { configureGlobal } from 'fast-check';

if (process.env.CI !== undefined) configureGlobal({ seed: 20_261_122 });
