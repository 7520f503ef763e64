/** A call told in one breath: "rang the crown and anchor about the kitchen job spoke to Baz he said ring back friday". It becomes words to tap. */
import { plainLine } from '../plain-words.ts';

const CALL =
  /^(?:i )?(?:just )?(?:rang|called|phoned|telephoned) (?:the )?(?<company>[\p{L}\d][\p{L}\d&.' -]{1,40}?)(?: (?:about|for|re) (?:the |an? )?(?<job>[\p{L}\d][\p{L}\d -]{1,40}?) (?:job|role|position|post|vacancy))?(?:,| and)? (?:spoke|talked|chatted) (?:to|with) (?<person>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=$|[\s,.;])/u;

export interface ToldCall {
  readonly company: string;
  /** "called Baz at crown and anchor about the kitchen job, new". */
  readonly says: string;
}

export function toldCall(line: string): ToldCall | null {
  const { company, job, person } =
    CALL.exec(
      plainLine(line)
        .slice(0, 200)
        .replace(/^./, (first) => first.toLowerCase()),
    )?.groups ?? {};
  if (company === undefined || person === undefined) return null;
  return { company, says: `called ${person} at ${company}${job === undefined ? '' : ` about the ${job} job`}, new` };
}
