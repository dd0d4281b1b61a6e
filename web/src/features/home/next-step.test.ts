import { expect, test } from 'vitest'
import { nextStep, type NextStep, type Standing } from './next-step.ts'

const newcomer: Standing = {
  notIn: undefined,
  invites: false,
  readsMails: false,
  manager: false,
  never: 0,
  soon: false,
  leader: 'Karim Haddad',
}
const hr: Standing = { ...newcomer, notIn: { invitable: 0, invited: 0 }, invites: true, leader: undefined }
const manager: Standing = { ...newcomer, manager: true, leader: undefined }

test.each<readonly [string, Standing, NextStep]>([
  ['is new, hears who leads them', newcomer, { step: 'with-manager', name: 'Karim Haddad' }],
  [
    'has nobody above them, hears that nothing is asked',
    { ...newcomer, leader: undefined },
    { step: 'nothing' },
  ],
  ['has something soon, waits for that', { ...newcomer, soon: true }, { step: 'wait' }],
  [
    'is HR with people who were not invited, invites them and who did not come',
    { ...hr, notIn: { invitable: 3, invited: 2 } },
    { step: 'invite', count: 5 },
  ],
  [
    'is HR with people who were all invited, asks them once more',
    { ...hr, notIn: { invitable: 0, invited: 2 } },
    { step: 'invite', count: 2 },
  ],
  [
    'also has the mails, hands over the links of who were all invited',
    { ...hr, readsMails: true, notIn: { invitable: 0, invited: 2 } },
    { step: 'hand-over', count: 2 },
  ],
  [
    'also has the mails, first invites who was not yet',
    { ...hr, readsMails: true, notIn: { invitable: 1, invited: 2 } },
    { step: 'invite', count: 3 },
  ],
  ['is HR where everybody is in, lets managers plan', hr, { step: 'managers-plan' }],
  [
    'is HR and leads people, plans with them first',
    { ...hr, manager: true, never: 2 },
    { step: 'plan', count: 2 },
  ],
  [
    'is HR and leads people, first lets in who is outside',
    { ...hr, manager: true, never: 2, notIn: { invitable: 1, invited: 0 } },
    { step: 'invite', count: 1 },
  ],
  ['leads people without a conversation, plans it', { ...manager, never: 1 }, { step: 'plan', count: 1 }],
  ['leads people who all had one, has nothing to do', manager, { step: 'nothing' }],
  [
    'leads people without a conversation, plans it also when something comes soon',
    { ...manager, never: 1, soon: true },
    { step: 'plan', count: 1 },
  ],
])('who %s', (_, standing, step) => expect(nextStep(standing)).toEqual(step))
