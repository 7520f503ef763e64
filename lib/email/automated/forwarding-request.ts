/**
 * A mail service asks whether forwarding to an address is wanted: "Gmail Forwarding Confirmation", with a code and a link that only the
 * user can use. Not here: whether its From is authenticated, and what we do with it (handling/).
 */

import type { Message } from '../message/message.ts';
import { domainOf, isFreemail, isNoReply } from '../people/addresses.ts';
import { organisationalDomain } from '../people/organisational-domain.ts';

/** Senders of such requests at the large mail services. For Gmail the exact address, which sends nothing else, in any language. */
const asksOnly: ReadonlySet<string> = new Set(['forwarding-noreply@google.com']);
const services: ReadonlySet<string> = new Set([
  ...['google.com', 'microsoft.com', 'outlook.com', 'live.com', 'apple.com', 'icloud.com', 'yahoo.com', 'yahoo-inc.com', 'yahooinc.com'],
  ...['aol.com', 'fastmail.com', 'messagingengine.com', 'proton.me', 'protonmail.com', 'zoho.com', 'zoho.eu'],
  ...['zohomail.com', 'gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mailbox.org', 'yandex.ru', 'yandex.com', 'corp.mail.ru', 'mail.ru'],
  ...['rackspace.com', 'ionos.com', 'ovh.net', 'ovh.com', 'hostinger.com', 'namecheap.com', 'migadu.com', 'simplelogin.io'],
]);

const FORWARDS =
  /forward|redirect|weiterleit|umleit|transf[ée]r|redirig|rediriger|renvoi|reenv[ií]|desv[ií]|reencaminh|encaminh|inoltr|doorst|doorge|przekaz|przekier|vidarebef|videresend|vidersend|edelleenl|átirány|továbbít|přepos|пересыл|переадрес|yönlendir|προώθ|転送|转发|轉寄|전달/i;
const CONFIRMS =
  /confirm|verif|validat|approv|accept|activat|bestätig|prüf|vérif|valid|aprob|conferm|bevestig|potwierd|weryfik|bekräft|bekræft|bekreft|vahvist|megerős|potvr|ověř|подтвер|провер|onayl|doğrul|επιβεβ|επαλήθ|確認|确认|확인|인증/i;

const maxText = 4_000;

const saidIn = ({ subject, text }: Message): string => `${subject.slice(0, 300)}\n${text.slice(0, maxText)}`.toLowerCase();
const asks = (said: string): boolean => FORWARDS.test(said) && CONFIRMS.test(said);

/** A first check without knowing the user. */
export const looksLikeForwardingRequest = (message: Message): boolean =>
  message.from.some(({ address }) => asksOnly.has(address)) || asks(saidIn(message));

export interface ForwardingRequest {
  /** It names one of the user's addresses, so the user may have asked for it. */
  readonly namesUser: boolean;
}

/** Null if it is no such request, or if its sender can't make one. `automatic`: a machine wrote it. */
export function readForwardingRequest(message: Message, userAddresses: readonly string[], automatic: boolean): ForwardingRequest | null {
  const [sender, second] = message.from;
  if (sender === undefined || second !== undefined) return null;
  const said = saidIn(message);
  const mayAsk = isService(sender.address) || (automatic && isOwnServer(sender.address, userAddresses));
  return asksOnly.has(sender.address) || (mayAsk && asks(said))
    ? { namesUser: userAddresses.some((address) => said.includes(address)) }
    : null;
}

/** At a provider where anybody can have an address, only an address that nobody can register speaks for the service. */
const isService = (address: string): boolean =>
  services.has(organisationalDomain(domainOf(address))) && (!isFreemail(domainOf(address)) || isNoReply(address));

/** The mail server of the user's own company or university. At a mail provider all users share its domain. */
const isOwnServer = (address: string, userAddresses: readonly string[]): boolean =>
  userAddresses.some(
    (own) => !isFreemail(domainOf(own)) && organisationalDomain(domainOf(own)) === organisationalDomain(domainOf(address)),
  );
