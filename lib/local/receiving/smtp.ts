/**
 * Receives mail by SMTP. Speaks the protocol and decides nothing about what a mail means: recipients.ts says whom we accept mail for,
 * intake.ts stores and handles it.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { domainToASCII } from 'node:url';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../../email/message/message.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import type { Log } from '../../handling/runtime.ts';
import { listening } from '../http/listening.ts';
import type { DeliveryOutcome } from '../page-context.ts';
import { CutMailError, OversizedMailError, tracedMail } from './data-stream.ts';
import { type Guesses, guessesByPeer, usualGuesses } from './guesses.ts';
import { type Patience, stepsOf, usualPatience } from './patience.ts';
import { areTooMany, holdsTooMany, placesForRelays, placesForStrangers } from './peer-limit.ts';
import type { Bytes } from './raw-mail-folder.ts';
import { receivedField } from './received-field.ts';
import { normalized, type RecipientCheck } from './recipients.ts';
import type { Tls } from './renewed-certificate.ts';

export interface SmtpParts {
  /** The listener's own name, in its greeting and in Received. */
  readonly hostName: string;
  readonly addresses: AddressSpace;
  readonly tls: Tls | null;
  /** What is new in the files of `tls`; null: nothing is. Asked once a minute. */
  readonly renewed?: (() => Tls | null) | undefined;
  /** Whether this peer may hand mail in at all. */
  readonly isWelcome: (peer: string) => boolean;
  /** Whether the peer delivers mail from many people, and may have as many connections as it needs. */
  readonly isRelay: (peer: string) => boolean;
  /** `sender`: the reverse-path; '' for a bounce. */
  readonly checkRecipient: (address: string, sender: string) => Promise<RecipientCheck>;
  readonly accept: (raw: Bytes, envelope: Envelope) => Promise<DeliveryOutcome>;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  /** Absent: the usual limits. Tests don't wait minutes. */
  readonly patience?: Patience;
  readonly guesses?: Guesses;
}

export interface SmtpListener {
  readonly port: number;
  /** Accepts no new mail, finishes mails in progress, and closes. */
  stop(): Promise<void>;
}

/** The same as SES, so that a mail of a given size is accepted on AWS and on one machine alike. */
const maxBytes = 40 * 1024 * 1024;
// RFC 5321, section 4.5.3.1.8 asks for 100; a mail has a tracking address, perhaps a reply address, and little more.
const maxRecipients = 100;
const maxClients = placesForStrangers + placesForRelays;
// RFC 5321, section 4.5.3.2.7: a server waits 5 minutes for the next command.
const idleMs = 300_000;
// Against clients that try one address after the other.
const mostUnknownRecipients = 10;
const finishMs = 10_000;
const lookForCertificateMs = 60_000;

export async function listenForMail(parts: SmtpParts, host: string, port: number): Promise<SmtpListener> {
  const { hostName, tls, log, patience = usualPatience, guesses = guessesByPeer(usualGuesses, log) } = parts;
  const steps = stepsOf(patience, parts.isRelay);
  const unknown = new WeakMap<SMTPServerSession, number>();
  let transactions = 0;

  const server = new SMTPServer({
    name: hostName,
    banner: 'Tactful',
    size: maxBytes,
    rejectOversized: true,
    maxRecipients,
    maxClients,
    socketTimeout: idleMs,
    closeTimeout: finishMs,
    // No network look-ups. What a peer's owner says about its name proves nothing.
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    disabledCommands: tls === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...(tls ?? {}),

    onConnect: (session, done) => {
      const { remoteAddress: peer } = session;
      steps.took(session);
      if (!parts.isWelcome(peer)) return done(refusal(554, 'This server takes no mail from you.'));
      const isGreedy = !parts.isRelay(peer) && holdsTooMany(peer, server.connections);
      if (isGreedy) return done(refusal(421, 'Too many connections from you, try again in a moment.'));
      const isFull = !parts.isRelay(peer) && areTooMany(server.connections, parts.isRelay);
      done(isFull ? refusal(421, 'Too many connections, try again in a moment.') : null);
    },

    onMailFrom: (_, session, done) => {
      steps.took(session);
      done();
    },

    onRcptTo: ({ address }, session, done) => {
      const { remoteAddress: peer } = session;
      const tried = unknown.get(session) ?? 0;
      if (tried >= mostUnknownRecipients) return done(refusal(421, 'Too many unknown recipients.'));
      steps.waits(session);
      // Delayed before the look-up and for any address: the time it takes must not reveal which addresses exist.
      const paused = parts.isRelay(peer) ? Promise.resolve() : pause(guesses.pauseMs(peer), undefined, { ref: false });
      paused
        .then(() => parts.checkRecipient(address, reversePath(session)))
        .then((check) => {
          steps.took(session);
          if (check.type === 'refused' && check.code === 550) {
            unknown.set(session, tried + 1);
            guesses.missed(peer);
          }
          if (check.type === 'later') log.error('recipient not looked up', { error: check.error });
          done(check.type === 'accepted' ? null : refusal(check.code, check.reason));
        }, done);
    },

    onData: (stream, session, done) => {
      transactions += 1;
      steps.sends(session, stream);
      take(stream, session, parts)
        .then((outcome) => {
          if (outcome.type === 'refused') return done(refusal(outcome.code, outcome.reason));
          return done(null, outcome.type === 'handled' ? 'Kept and handled' : 'Kept, to be handled soon');
        })
        .catch((error) => {
          // The rest of the mail is read and discarded: only then does the client read our answer.
          stream.resume();
          if (error instanceof CutMailError) log.info('client went away in the middle of a mail');
          else if (!(error instanceof OversizedMailError)) log.error('mail not taken', { error });
          // For an oversized mail the library answers 552.
          done(refusal(451, 'The mail could not be kept now. Please try again later.'));
        })
        .finally(() => {
          transactions -= 1;
          steps.took(session);
        });
    },
  });

  // A client that hangs up in the middle, or a failed handshake, is the client's problem. Before it listens, `listening` reports what is
  // wrong.
  server.on('error', (error) => (server.server.listening ? log.warn('SMTP connection failed', { error }) : undefined));
  const actualPort = await listening(server.server, host, port, 'SMTP_PORT');
  const patrol = setInterval(() => {
    const sentAway = steps.look(server.connections);
    if (sentAway > 0) log.info('slow clients sent away', { connections: sentAway });
  }, patience.lookMs);

  const renewal = setInterval(() => {
    const tls = parts.renewed?.() ?? null;
    if (tls === null) return;
    server.updateSecureContext({ ...tls });
    log.info('renewed certificate in use');
  }, lookForCertificateMs);

  return {
    port: actualPort,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          clearInterval(watch);
          clearInterval(patrol);
          clearInterval(renewal);
          resolve();
        });
        // Idle clients are disconnected as soon as no mail is in progress.
        const watch = setInterval(() => {
          if (transactions > 0) return;
          for (const connection of server.connections) connection.send(421, 'Closing down, try again in a moment');
        }, 20);
      }),
  };
}

async function take(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  { accept, hostName, addresses, now }: SmtpParts,
): Promise<DeliveryOutcome> {
  const { rcptTo } = session.envelope;
  const envelope: Envelope = {
    mailFrom: reversePath(session),
    recipients: [...new Set(rcptTo.map(({ address }) => normalized(address, addresses)))],
    peer: session.remoteAddress,
    helo: session.hostNameAppearsAs,
  };
  return accept(tracedMail(stream, receivedField(envelope, session.transmissionType, hostName, now())), envelope);
}

function reversePath({ envelope: { mailFrom } }: SMTPServerSession): string {
  return mailFrom === false ? '' : withAsciiDomain(mailFrom.address);
}

/** The library shows domains in Unicode. */
const withAsciiDomain = (address: string): string => address.replace(/@([^@[]+)$/, (_, host) => `@${domainToASCII(host)}`);

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
