/**
 * The building blocks of our mails. One list of blocks gives both parts, so that text and HTML always say the same. Strings are plain text:
 * layout.ts escapes them, text-twin.ts wraps them.
 */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  /** `lead` is the first thing to read, once per mail. `quiet` may be skipped. `label` precedes it in bold: "Say:". */
  | { readonly type: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'quiet'; readonly label?: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Somebody else's words. */
  | { readonly type: 'quote'; readonly text: string }
  /**
   * Words to copy as they are: a draft, an address. `link` opens them and is above them; the text part shows its `fields` instead.
   * `folded`: the HTML part shows only the link, for mails that would grow too long.
   */
  | {
      readonly type: 'copy';
      readonly text: string;
      readonly fields?: readonly (readonly [name: string, value: string])[];
      readonly link?: Link | null;
      readonly folded?: boolean;
    }
  /** Typed words with what they mean, where none of them is a link. */
  | { readonly type: 'words'; readonly words: readonly (readonly [word: string, meaning: string])[] }
  | { readonly type: 'link'; readonly link: Link }
  | { readonly type: 'answers'; readonly lead: string; readonly answers: readonly Answer[] }
  | { readonly type: 'picture'; readonly label: string; readonly moments: readonly Moment[] };

export interface Link {
  /** Says the whole action: read alone, it is understood. */
  readonly label: string;
  /** mailto: or tel:, never the web. */
  readonly href: string;
}

/** A one-tap answer with the word that can be typed instead. */
export interface Answer extends Link {
  readonly word: string;
}

/** One row of the timeline picture. */
export interface Moment {
  readonly when: 'past' | 'today' | 'next' | 'folded';
  /** "Today", "Next"; empty for the past. */
  readonly label: string;
  /** "Tuesday 3 November"; empty where no day is known. */
  readonly day: string;
  /** "7 days later"; empty when it says nothing. */
  readonly after: string;
  readonly text: string;
}
