/** Streams of mails from many users: real mails of all sorts from the corpora (noise), and the users' own applications and follow-ups. */
import { corpusFile, corpusFiles } from '../../support/corpora/corpus-files.ts';
import { shortTextMail } from './sample-mails.ts';

export interface StreamedMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
}

export interface StreamUser {
  readonly email: string;
  readonly trackingAddress: string;
}

const corpora = ['ordinary', 'lists', 'bounces', 'malformed'] as const;

/** `mixed`: half applications, half noise. */
export type Sort = 'applications' | 'noise' | 'mixed';

/** Never ends. Without the corpora it yields only applications. */
export function* mailStream(users: readonly StreamUser[], sort: Sort = 'mixed'): Generator<StreamedMail> {
  const real = corpora.flatMap((corpus) => corpusFiles(corpus).map((file) => corpusFile(corpus, file)));
  for (let index = 0; ; index += 1) {
    const user = users[index % users.length];
    if (user === undefined) throw new Error('A stream of mails needs users.');
    const isNoise = sort === 'noise' || (sort === 'mixed' && index % 2 === 1);
    const foreign = isNoise ? real[(sort === 'mixed' ? index >> 1 : index) % real.length] : undefined;
    yield { from: user.email, to: user.trackingAddress, raw: foreign ?? ownMail(index, user) };
  }
}

/** Of four mails to a person, the first starts the conversation. */
function ownMail(index: number, { email }: StreamUser): Buffer {
  const person = `dana.${Math.floor(index / 400)}@initech-${index % 97}.example`;
  return Buffer.from(shortTextMail(index, person).toString().replace('jo@example.com', email));
}
