/**
 * Seeds fast-check: random cases in local runs, but the same cases in every CI run, so that the same code always gets the same result. Add
 * a separate test for each failure found locally.
 */
import { configureGlobal } from 'fast-check';

if (process.env.CI !== undefined) configureGlobal({ seed: 20_261_122 });
