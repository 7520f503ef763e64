import { embeddedDatabase } from '../../support/databases.ts';
import { timelineStoreContract } from '../../support/timeline-store-contract.ts';

timelineStoreContract('dynalite', embeddedDatabase);
