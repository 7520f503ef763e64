import { expect, test } from 'vitest';
import { jobReferences, subjectReferences } from '../../../lib/email/people/job-references.ts';

test.each([
  ['Application for reference NR-2041', ['NR2041']],
  ['Staff nurse (Ref. 88123)', ['88123']],
  ['Job ID: R0012345, Leeds', ['R0012345']],
  ['Your application, vacancy no. 371-22', ['37122']],
  ['Requisition #REQ_5501', ['REQ5501']],
  ['Bewerbung, Kennziffer 2026/17', ['202617']],
  ['Position number 44/26 and Ref: ab-12', ['4426', 'AB12']],
  ['Application: Staff nurse', []],
  ['job 5 of 7 on my list', []],
  ['References available; position of welder', []],
  ['in reference to our call on Friday', []],
])('%s', (text, codes) => expect([...jobReferences(text)]).toEqual(codes));

test.each([
  ['VAC0955 - Staff nurse', ['VAC0955']],
  ['Application #R-5521', ['R5521']],
  ['Welder (40217)', ['40217']],
  ['Graduate scheme 2027', []],
  ['Summer intern SS2027', []],
  ['Job ref 12, Leeds', []],
  ['Nurse, Band 5', []],
  ['Reference: 7B', []],
])('a subject alone: %s', (subject, codes) => expect([...subjectReferences(subject)]).toEqual(codes));
