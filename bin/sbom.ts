/** `npm run sbom`: prints the packages of the service, with hashes, as CycloneDX. npm calls the project after its folder; here it has its name. */
import { execFileSync } from 'node:child_process';
import packageFile from '../package.json' with { type: 'json' };

const asked = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'dev'];
const printed = JSON.parse(
  execFileSync('npm', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 }),
);
printed.metadata.component.name = packageFile.name;
console.log(JSON.stringify(printed, null, 2));
