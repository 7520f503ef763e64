/**
 * The deployer's own mail server, which really sends our mails (SMTP_RELAY). Each goes only to its one recipient.
 * Not here: retrying (relay-queue.ts).
 */
import { createTransport } from 'nodemailer';
import type { Temporal } from 'temporal-polyfill';
import { isLoopbackHost } from '../../env/loopback.ts';
import type { Log } from '../../handling/runtime.ts';
import { relayProblem } from './relay-problem.ts';

/** `later`: the relay did not take it now. `unreachable`: it takes nothing now. */
export type RelayAnswer = { readonly type: 'taken' | 'later' | 'unreachable' } | { readonly type: 'refused'; readonly reason: string };

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  readonly sentAt: Temporal.Instant;
}

/** As `/api/health` shows it. */
export interface RelayHealth {
  readonly lastError: string | null;
}

export interface Relay {
  /** One SMTP transaction. */
  readonly transmit: (letter: Letter) => Promise<RelayAnswer>;
  /** For the operator: why it takes nothing, and what to do. Null: it took a mail last, answered about one, or was not tried yet. */
  readonly problem: () => string | null;
  readonly close: () => void;
}

export function smtpRelay(url: string, log: Log): Relay {
  let problem: string | null = null;
  const transport = createTransport({
    url,
    requireTLS: isPasswordToHide(url),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async transmit({ from, to, raw }) {
      try {
        await transport.sendMail({ envelope: { from, to: [to] }, raw: Buffer.from(raw) });
        problem = null;
        return { type: 'taken' };
      } catch (error) {
        const answer = readRefusal(error as RelayError);
        problem = answer.type === 'unreachable' ? sentence(url, error as RelayError) : null;
        // A wrong password, or a relay without TLS: no mail goes out until somebody fixes it.
        if (answer.type === 'unreachable' && isOurMatter(error as RelayError)) log.error('relay refuses us', { error });
        else if (answer.type !== 'refused') log.warn('relay did not take a mail', { error });
        return answer;
      }
    },
    problem: () => problem,
    close: () => transport.close(),
  };
}

/** Without TLS anybody on the way could read it. On this machine nobody is on the way. */
export function isPasswordToHide(url: string): boolean {
  const { username, hostname } = new URL(url);
  return username !== '' && !isLoopbackHost(hostname.replace(/^\[|\]$/g, ''));
}

type RelayError = Error & { readonly code?: string; readonly responseCode?: number; readonly command?: string };

function sentence(url: string, error: RelayError): string {
  const { found, remedy } = relayProblem(error);
  return `${new URL(url).hostname} ${found}: no mail goes out. ${remedy} Mails wait for up to five days.`;
}

const isOurMatter = ({ code }: RelayError): boolean => code === 'EAUTH' || code === 'ETLS' || code === 'EOAUTH2';

/** The answer to these commands is about this mail; the answer to any other (a greeting, a login) is about the relay or our settings. */
const ofThisMail: ReadonlySet<string | undefined> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

function readRefusal({ responseCode = 0, command }: RelayError): RelayAnswer {
  if (!ofThisMail.has(command) || responseCode === 0) return { type: 'unreachable' };
  return responseCode >= 500 ? { type: 'refused', reason: `the relay answered ${responseCode} to ${command}` } : { type: 'later' };
}
