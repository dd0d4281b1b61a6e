import { expect, test } from 'vitest'
import { stateOf } from './mail-state.ts'

const kept = { state: 'no-server', became: null, link: null, can: { send: false } } as const

test.each([
  ['a link to hand over waits for who sees it', { ...kept, link: '/invitation#x' }, 'waits-on-you'],
  ['so does what can be sent after all', { ...kept, can: { send: true } }, 'waits-on-you'],
  ['who came in is in, however the link came to them', { ...kept, became: 'came-in' }, 'came-in'],
  ['also by mail', { ...kept, state: 'sent', became: 'came-in' }, 'came-in'],
  ['of two the older is over', { ...kept, became: 'replaced' }, 'replaced'],
  ['one that ran out asks nothing', { ...kept, became: 'expired' }, 'expired'],
  ['what was only told is not to be sent any more', kept, 'no-server'],
  [
    'what a mail server refused stays so, also when it can be sent again',
    { ...kept, state: 'failed', can: { send: true } },
    'failed',
  ],
] as const)('%s', (_, mail, state) => expect(stateOf(mail)).toBe(state))
