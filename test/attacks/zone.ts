/** The domains of the attacks and their DNS records. */
import type { Zone } from '../support/peers/open-name-server.ts';
import { evesKey, honestKey, tryingKey } from './letters.ts';

/** The domain of the service under attack. */
export const domain = 'tactful.test';

/** The IP addresses of honest mail and of Eve's. */
export const honestPeer = '127.0.0.2';
export const evesPeer = '127.0.0.66';

const spf = `v=spf1 ip4:${honestPeer} -all`;
const evesSpf = `v=spf1 ip4:${evesPeer} -all`;

/**
 * example.com has SPF, DKIM and `p=reject`; signed.example has DKIM only; isp.example aligns strictly (`aspf=s; adkim=s`); lenient.example
 * has `p=none`; bare.example has only an address; trying.example has a key in testing mode. Eve has a domain of her own and one below the
 * provider's.
 */
export const zone = (): Zone => ({
  txt: {
    'example.com': [spf],
    '_dmarc.example.com': ['v=DMARC1; p=reject'],
    's1._domainkey.example.com': [honestKey.record],
    'initech.example': [spf],
    '_dmarc.initech.example': ['v=DMARC1; p=none'],
    's1._domainkey.signed.example': [honestKey.record],
    'isp.example': [spf],
    '_dmarc.isp.example': ['v=DMARC1; p=reject; aspf=s; adkim=s'],
    's1._domainkey.isp.example': [honestKey.record],
    'eve.isp.example': [evesSpf],
    's1._domainkey.eve.isp.example': [evesKey.record],
    'lenient.example': [spf],
    '_dmarc.lenient.example': ['v=DMARC1; p=none'],
    '_dmarc.aside.example': ['v=DMARC1; p=quarantine'],
    'firm.example': [spf],
    'gmail.com': [spf],
    'trying.example': ['v=spf1 -all'],
    '_dmarc.trying.example': ['v=DMARC1; p=none'],
    's1._domainkey.trying.example': [tryingKey.record],
    'evil.example': [evesSpf],
    '_dmarc.evil.example': ['v=DMARC1; p=none'],
    's1._domainkey.evil.example': [evesKey.record],
  },
  a: { 'bare.example': ['192.0.2.9'], 'signed.example': ['192.0.2.9'] },
});
