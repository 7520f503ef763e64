/** What was typed in each body of the corpus `replies`. Used by reply-text.test.ts and by `npm run bench -- peers`. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** The typed lines and the signature lines of each file, counted from 1. Each file was reviewed by eye. */
export const reviewed: Readonly<Record<string, readonly [typed: Ranges, signature: Ranges]>> = {
  'correct_sig.txt': [[[1, 1]], [[3, 4]]],
  'email_1_1.txt': [[[1, 5]], [[7, 13]]],
  'email_1_2.txt': [
    [
      [1, 1],
      [9, 34],
    ],
    [[48, 51]],
  ],
  'email_1_3.txt': [
    [[1, 3]],
    [
      [5, 5],
      [52, 55],
    ],
  ],
  'email_1_4.txt': [[[1, 1]], []],
  'email_1_5.txt': [[[1, 15]], []],
  'email_1_6.txt': [[[1, 1]], [[3, 3]]],
  'email_1_7.txt': [[[1, 1]], []],
  'email_1_8.txt': [
    [
      [13, 13],
      [19, 19],
    ],
    [[36, 37]],
  ],
  'email_2_1.txt': [[[1, 1]], []],
  'email_2_2.txt': [[[1, 1]], []],
  'email_2_3.txt': [[[1, 1]], []],
  'email_BlackBerry.txt': [[[1, 1]], [[3, 3]]],
  'email_bullets.txt': [[[1, 9]], [[20, 22]]],
  'email_iPhone.txt': [[[1, 1]], [[3, 3]]],
  'email_long_quote.txt': [
    [
      [1, 4],
      [6, 8],
    ],
    [[10, 16]],
  ],
  'email_multi_word_sent_from_my_mobile_device.txt': [[[1, 1]], [[3, 3]]],
  'email_one_is_not_on.txt': [[[1, 5]], []],
  'email_sent_from_my_not_signature.txt': [[[1, 3]], []],
  'email_sig_delimiter_in_middle_of_line.txt': [[[1, 7]], []],
  'greedy_on.txt': [[[1, 6]], []],
  'pathological.txt': [[[1, 2]], []],
  'wd-correct_sig.txt': [[[1, 1]], [[3, 4]]],
  'wd-email_1.txt': [[[1, 5]], [[7, 13]]],
  'wd-email_10.txt': [[[1, 5]], []],
  'wd-email_11.txt': [[[1, 5]], []],
  'wd-email_12.txt': [[[1, 5]], []],
  'wd-email_13.txt': [[[1, 5]], []],
  'wd-email_14.txt': [[[1, 5]], []],
  'wd-email_15.txt': [[[1, 5]], [[7, 11]]],
  'wd-email_16.txt': [[[1, 5]], []],
  'wd-email_17.txt': [[[1, 5]], []],
  'wd-email_18.txt': [[[1, 5]], []],
  'wd-email_19.txt': [[[1, 1]], [[3, 3]]],
  'wd-email_2.txt': [
    [
      [1, 1],
      [9, 34],
    ],
    [[48, 51]],
  ],
  'wd-email_20.txt': [[[1, 1]], []],
  'wd-email_21.txt': [[[1, 638]], []],
  'wd-email_22.txt': [[[1, 5]], []],
  'wd-email_23.txt': [[[1, 5]], []],
  'wd-email_23_1.txt': [[[1, 7]], []],
  'wd-email_2_1.txt': [[[1, 1]], []],
  'wd-email_3.txt': [
    [[1, 3]],
    [
      [5, 5],
      [52, 55],
    ],
  ],
  'wd-email_4.txt': [[[1, 1]], []],
  'wd-email_5.txt': [[[1, 15]], []],
  'wd-email_6.txt': [[[1, 1]], [[3, 3]]],
  'wd-email_7.txt': [[[1, 5]], [[26, 40]]],
  'wd-email_8.txt': [[[1, 5]], []],
  'wd-email_9.txt': [[[1, 5]], []],
  'wd-email_blackberry.txt': [[[1, 1]], [[3, 3]]],
  'wd-email_bullets.txt': [[[1, 9]], [[20, 22]]],
  'wd-email_custom_quote_header.txt': [[[1, 1]], [[15, 17]]],
  'wd-email_customer_quote_header_2.txt': [[[1, 1]], []],
  'wd-email_customer_quote_header_3.txt': [[[1, 3]], []],
  'wd-email_iphone.txt': [[[1, 1]], [[3, 3]]],
  'wd-email_issue_77.txt': [[[1, 8]], []],
  'wd-email_ls-l.txt': [[[1, 28]], [[32, 33]]],
  'wd-email_multi_word_sent_from_my_mobile_device.txt': [[[1, 1]], [[3, 3]]],
  'wd-email_norwegian_gmail.txt': [[[1, 5]], []],
  'wd-email_one_is_not_on.txt': [[[1, 5]], []],
  'wd-email_sent_from_my_not_signature.txt': [[[1, 3]], []],
  'wd-email_thread.txt': [[[1, 1]], []],
  'wd-email_unquoted_reply.txt': [[[1, 1]], []],
  'wd-email_w10_mail.txt': [[[1, 2]], [[4, 4]]],
  'wd-email_with_date_headers.txt': [[[1, 5]], []],
  'wd-email_with_from_headers.txt': [[[2, 4]], []],
  'wd-email_zimbra_free_en.txt': [[[1, 9]], []],
  'wd-email_zimbra_free_fr.txt': [[[1, 10]], []],
  'wd-sig_no_empty_line.txt': [[[1, 1]], [[2, 3]]],
};

export const take = (file: readonly string[], ranges: Ranges): readonly string[] =>
  said(ranges.flatMap(([first, last]) => file.slice(first - 1, last)));
export const said = (each: readonly string[]): readonly string[] => each.map((line) => line.trim()).filter((line) => line !== '');
