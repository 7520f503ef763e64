/** What each file of the corpus `forwards` contains. Used by forwarded.test.ts and by `npm run bench -- peers`. */
import { corpusFile, corpusFiles } from '../../support/corpora/corpus-files.ts';

export interface ForwardedFile {
  readonly file: string;
  readonly subject: string;
  readonly text: string;
  /** A reply quotes an email, but doesn't forward it. */
  readonly isAnswer: boolean;
  /** The sender of the forwarded email, or null if the file doesn't name one. */
  readonly from: string | null;
}

const prefixes: Readonly<Record<string, string>> = { de: 'WG', es: 'RV', fr: 'TR' };
/** All of them forward one mail. */
export const forwardedSubject = 'Integer consequat non purus';
export const forwardedBeginning = 'Aenean quis';

/** None when the corpus is absent. */
export const forwardedFiles = (): readonly ForwardedFile[] =>
  corpusFiles('forwards')
    .filter((file) => file.includes('_body'))
    .map((file) => {
      const language = /_(de|es|fr)_/.exec(file)?.[1] ?? '';
      const isAnswer = file.includes('variant_4.');
      // Some programs mark a forward only in the subject. Where the corpus has no subject, we use the one that the program writes.
      const beside = corpusFiles('forwards').find((each) => each === file.replace('_body', '_subject'));
      const usual = `${isAnswer ? 'Re' : (prefixes[language] ?? 'Fwd')}: ${forwardedSubject}`;
      return {
        file,
        subject: beside === undefined ? usual : corpusFile('forwards', beside).toString().trim(),
        text: corpusFile('forwards', file).toString(),
        isAnswer,
        from: file.startsWith('unknown') ? null : 'john.doe@acme.com',
      };
    });
