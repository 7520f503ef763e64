import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import { outboundHere } from '../../../lib/local/sending/outbound-mail.ts';
import type { RelayQueue } from '../../../lib/local/sending/relay-queue.ts';
import { sentMails } from '../../../lib/local/sending/sent-mails.ts';
import { outboundMailContract, sentAt, type Transport } from '../../support/outbound-mail-contract.ts';
import { tempFolder } from '../support/temp-folder.ts';

outboundMailContract('one machine, with a relay', async (): Promise<Transport> => {
  const sent = await sentMails({ path: tempFolder(), render: renderMail, enqueue: async () => {} });
  let refused = false;
  const tryNow: RelayQueue['tryNow'] = async () => (refused ? { type: 'refused', reason: '550 no such user here' } : { type: 'taken' });
  const relay = { tryNow } as RelayQueue;
  return {
    outbound: outboundHere(sent, relay, () => sentAt),
    refuse: () => {
      refused = true;
    },
    delivered: () =>
      Promise.all(sent.list().map(async ({ id, to }) => ({ to: [to], raw: Buffer.from((await sent.rawOf(id)) ?? []).toString('latin1') }))),
  };
});
