/** What each file of the corpus `forwards` is and says: for forwarded.test.ts, and for `npm run bench -- peers`. */
import { corpusFile, corpusFiles } from '../../support/corpus-files.ts';

export interface ForwardedFile {
  readonly file: string;
  readonly subject: string;
  readonly text: string;
  /** An answer quotes a mail, and forwards none. */
  readonly isAnswer: boolean;
  /** The sender of the mail in it. Null: the file doesn't name one. */
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
      // Some programs tell by the subject alone; where none stands beside, as they write it.
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
