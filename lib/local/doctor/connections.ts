/** Whether mail can come in and go out. Tries each connection for real, and sends nothing. */
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { type Finding, judged } from '../../aws/operations/doctor/doctor.ts';
import { connectImap } from '../mailbox/imap-folder.ts';
import { relayProblem } from '../sending/relay-problem.ts';
import { isPasswordToHide } from '../sending/smtp-relay.ts';
import type { LocalSettings } from '../settings.ts';
import { type Dns, mailHosts } from './dns-records.ts';

/** Our choice: enough to distinguish a firewall that drops packets from a slow server. */
const patienceMs = 10_000;

/** From this machine to the host in the MX record, as every sender connects. */
export async function port25(
  { MAIL_DOMAIN, SMTP_PORT }: LocalSettings,
  ports: Dns & { readonly smtpPort: number },
): Promise<Finding | null> {
  const [host] = await mailHosts(ports, MAIL_DOMAIN).catch(() => []);
  if (host === undefined) return null;
  const checked = `port ${ports.smtpPort}`;
  const greeting = await greetingOf(host, ports.smtpPort).catch((error: unknown) => reason(error));
  const found = greeting.startsWith('220')
    ? `${host} answers: ${greeting.slice(0, 80)}`
    : `${host}:${ports.smtpPort} can't be reached from here: ${greeting}`;
  const remedy = `Does the service listen (SMTP_HOST=0.0.0.0, SMTP_PORT=25; it is ${SMTP_PORT ?? 'no port'} now)? Do firewall, router and provider let port 25 through? Some routers can't route back inside: then try from another machine.`;
  return judged(checked, greeting.startsWith('220'), found, remedy);
}

const greetingOf = (host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: patienceMs });
    socket.once('data', (chunk) => {
      socket.end('QUIT\r\n');
      resolve(chunk.toString('latin1').split('\r\n', 1)[0] ?? '');
    });
    socket.once('timeout', () => socket.destroy(new Error('no answer within 10 seconds')));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the connection was closed without a greeting')));
  });

export async function relayLogin({ SMTP_RELAY, MAILBOX }: Pick<LocalSettings, 'SMTP_RELAY' | 'MAILBOX'>): Promise<Finding> {
  if (SMTP_RELAY === undefined) {
    return {
      checked: 'relay',
      state: MAILBOX === undefined ? 'note' : 'ill',
      found: 'SMTP_RELAY is not set: mails are kept and shown, but not sent to anybody',
    };
  }
  const { hostname, port } = new URL(SMTP_RELAY);
  const where = `${hostname}${port === '' ? '' : `:${port}`}`;
  const transport = createTransport({
    url: SMTP_RELAY,
    requireTLS: isPasswordToHide(SMTP_RELAY),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  try {
    await transport.verify();
    return judged('relay', true, `${where} takes our login`, '');
  } catch (error) {
    const { found, remedy } = relayProblem(error as Error);
    return judged('relay', false, `${where} ${found}: ${reason(error)}`, remedy);
  } finally {
    transport.close();
  }
}

export async function mailboxLogin({ MAILBOX }: Pick<LocalSettings, 'MAILBOX'>): Promise<Finding | null> {
  if (MAILBOX === undefined) return null;
  const where = `${MAILBOX.folder} at ${MAILBOX.host}`;
  try {
    const connection = await connectImap(MAILBOX);
    try {
      await connection.open(MAILBOX.folder);
    } finally {
      await connection.close();
    }
    return judged('mailbox', true, `${where} can be read`, '');
  } catch (error) {
    const isRefused = error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true;
    return isRefused
      ? judged('mailbox', false, `${MAILBOX.host} refuses our login`, 'Use an app password, and check that IMAP is switched on.')
      : judged('mailbox', false, `${where} can't be read: ${reason(error)}`, 'Are host, port and folder right?');
  }
}

/** A library's message may contain what was typed, so only its beginning, on one line. */
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 120) ?? '';
