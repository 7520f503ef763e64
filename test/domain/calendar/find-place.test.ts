import { expect, test } from 'vitest';
import { findPlace, zonesOfCity } from '../../../lib/domain/calendar/find-place.ts';

test.for<readonly [typed: string, zone: string]>([
  ['Portland, Oregon', 'America/Los_Angeles'],
  ['Portland ME', 'America/New_York'],
  ['Kanpur', 'Asia/Kolkata'],
  ['Frankfurt am Main', 'Europe/Berlin'],
  ['Freiburg im Breisgau', 'Europe/Berlin'],
  ['Halle (Saale)', 'Europe/Berlin'],
  ['Newcastle NSW', 'Australia/Sydney'],
  ['Newcastle upon Tyne', 'Europe/London'],
  ['Perth WA', 'Australia/Perth'],
  ['Perth, Scotland', 'Europe/London'],
  ["I'm on Pacific time", 'America/Los_Angeles'],
  ['nr Leeds', 'Europe/London'],
  ['Leeds, West Yorkshire', 'Europe/London'],
  ['the Bay Area', 'America/Los_Angeles'],
  ['Lagos, Nigeria', 'Africa/Lagos'],
  ['Lyon France', 'Europe/Paris'],
  ['Hamilton Ontario', 'America/Toronto'],
  ['London, Ontario', 'America/Toronto'],
  ['Austin Texas', 'America/Chicago'],
  ['El Paso, TX', 'America/Denver'],
  ['Houston TX 77002', 'America/Chicago'],
  ['10115 Berlin', 'Europe/Berlin'],
  ['Ipswich QLD', 'Australia/Brisbane'],
  ['Córdoba Argentina', 'America/Argentina/Cordoba'],
  ['Quezon City', 'Asia/Manila'],
  ['Stoke-on-Trent', 'Europe/London'],
  ['Saint-Étienne', 'Europe/Paris'],
  ['Mönchengladbach', 'Europe/Berlin'],
  ['just outside Boston', 'America/New_York'],
  ['Port Harcourt', 'Africa/Lagos'],
  ['Da Nang', 'Asia/Ho_Chi_Minh'],
  ['Kaohsiung', 'Asia/Taipei'],
  ['Recife', 'America/Recife'],
  ['Gqeberha', 'Africa/Johannesburg'],
])('%s is on the clock of %s', ([typed, zone]) => expect(findPlace(typed)).toEqual({ type: 'found', zone }));

test.for([
  'Springfield',
  'Newcastle',
  'Hamilton',
  'Paris, TX',
  'Moscow, Idaho',
  'Melbourne FL',
  'Pensacola FL',
  'a place in the sun',
  'on time',
  '',
])('%j is on no clock that we know', (typed) => expect(findPlace(typed).type).toBe('unknown'));

test('several cities of one name have several clocks', () => {
  expect(zonesOfCity('Hamilton')).toEqual(expect.arrayContaining(['America/Toronto', 'Pacific/Auckland']));
  expect(zonesOfCity('Lyon')).toHaveLength(1);
  expect(zonesOfCity('nowhere')).toEqual([]);
});

test.for(['Ashland, OR', 'Rome, Georgia', 'Kleinkleckersdorf, Germany'])('%j is one where the line says that it names a place', (typed) => {
  expect(findPlace(typed, true).type).toBe('found');
});
