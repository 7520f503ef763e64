import { embeddedDatabase } from '../../support/store/databases.ts';
import { timelineStoreContract } from '../../support/store-contract/timeline-store-contract.ts';

timelineStoreContract('dynalite', embeddedDatabase);
