/**
 * What mail programs put before the subject of an answer and of a forward. Data only, one row per language, lower case, without colons.
 * Many programs write "Re" and "Fwd" in every language; a row has what else they write.
 * Not here: "Ref:", which people type before a number or a posting.
 */
export interface SubjectPrefixes {
  readonly answer: readonly string[];
  readonly forward: readonly string[];
}

export const subjectPrefixes: Readonly<Record<string, SubjectPrefixes>> = {
  en: { answer: ['re'], forward: ['fw', 'fwd'] },
  ar: { answer: ['رد'], forward: ['إعادة توجيه'] },
  cs: { answer: ['odp'], forward: [] },
  cy: { answer: ['atb'], forward: ['yml'] },
  da: { answer: ['sv'], forward: ['vs'] },
  de: { answer: ['aw', 'antw', 'antwort'], forward: ['wg'] },
  el: { answer: ['απ', 'σχετ'], forward: ['πρθ'] },
  es: { answer: ['re'], forward: ['rv'] },
  fi: { answer: ['vs'], forward: ['vl'] },
  fr: { answer: ['re'], forward: ['tr'] },
  he: { answer: ['תגובה', 'תשובה', 'השב', 'תש'], forward: ['הועבר', 'העברה'] },
  hr: { answer: ['odg'], forward: ['prosl'] },
  hu: { answer: ['vá'], forward: ['továbbítás'] },
  id: { answer: ['bls'], forward: ['trs'] },
  is: { answer: ['sv'], forward: ['fs'] },
  it: { answer: ['r', 'rif'], forward: ['i'] },
  ja: { answer: ['返信'], forward: ['転送'] },
  ko: { answer: ['회신', '답장'], forward: ['전달'] },
  nl: { answer: ['antw'], forward: ['doorst'] },
  no: { answer: ['sv'], forward: ['vs'] },
  pl: { answer: ['odp'], forward: ['pd'] },
  pt: { answer: ['res'], forward: ['enc'] },
  ro: { answer: ['re'], forward: ['fw', 'fwd'] },
  ru: { answer: ['на', 'отв'], forward: ['пересл'] },
  sv: { answer: ['sv'], forward: ['vb'] },
  th: { answer: ['ตอบ', 'ตอบกลับ'], forward: ['ส่งต่อ'] },
  // The capital İ has no single lower-case letter that a case-blind pattern knows.
  tr: { answer: ['ynt'], forward: ['ilt', 'İlt', 'i̇lt'] },
  uk: { answer: ['відп'], forward: ['пересл'] },
  vi: { answer: ['tl'], forward: ['ct'] },
  zh: { answer: ['回复', '答复', '回覆', '答覆'], forward: ['转发', '轉寄', '轉發'] },
};
