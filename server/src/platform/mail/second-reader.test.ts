import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CalendarEntry, writeCalendar } from './calendar.ts'
import { writeFeed } from './feed.ts'

const withKhal = spawnSync('khal', ['--version']).error === undefined

let folder = ''
const khal = (...options: string[]): string =>
  execFileSync('khal', ['-c', join(folder, 'config'), ...options], { encoding: 'utf8' })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tweespraak-khal-'))
  await mkdir(join(folder, 'calendar'))
  const formats = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`)
  const moments = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`)
  await writeFile(
    join(folder, 'config'),
    [
      '[calendars]',
      '[[own]]',
      `path = ${join(folder, 'calendar')}`,
      'type = calendar',
      '[locale]',
      'local_timezone = Europe/Amsterdam',
      'default_timezone = Europe/Amsterdam',
      'timeformat = %H:%M',
      ...formats,
      ...moments,
      '[sqlite]',
      `path = ${join(folder, 'khal.db')}`,
      '',
    ].join('\n'),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const brought = async (text: string): Promise<string[]> => {
  const file = join(folder, 'mail.ics')
  await writeFile(file, text)
  khal('import', '--batch', '-a', 'own', file)
  return khal(
    'list',
    '--format',
    '{start-long}|{end-time}|{title}|{status}',
    '--day-format',
    '',
    '2026-01-01',
    '365d',
  )
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

const entry: CalendarEntry = {
  method: 'request',
  uid: 'een@tweespraak',
  sequence: 0,
  writtenAt: '2026-01-05T08:00:00Z',
  startsAt: '2026-03-27T08:00:00Z',
  endsAt: '2026-03-27T09:00:00Z',
  kind: 'Voortgangsgesprek',
  employee: 'Sanne Visser',
  leader: 'Joost; Bakker, de jonge',
  place: 'De Linde',
  videoLink: null,
  link: 'https://tweespraak.example.nl/conversations/1',
  organizer: { name: 'Joost', address: 'antwoord+abc@example.nl' },
  guest: { name: 'Sanne Visser', address: 'sanne@example.nl', answer: null, asked: true },
}
const called = 'Voortgangsgesprek: Sanne Visser en Joost; Bakker, de jonge'

describe.skipIf(!withKhal)(
  'khal, a calendar that we did not write (skipped where it is not installed)',
  () => {
    it('takes an invitation, its change over the start and the end of summer time, and its end', async () => {
      expect(await brought(writeCalendar(entry, 'nl'))).toEqual([
        `2026-03-27 09:00|10:00|${called}|CONFIRMED`,
      ])
      const inSummer = {
        ...entry,
        sequence: 1,
        startsAt: '2026-03-30T07:00:00Z',
        endsAt: '2026-03-30T08:00:00Z',
      }
      expect(await brought(writeCalendar(inSummer, 'nl'))).toEqual([
        `2026-03-30 09:00|10:00|${called}|CONFIRMED`,
      ])
      const inWinter = {
        ...entry,
        sequence: 2,
        startsAt: '2026-10-26T08:00:00Z',
        endsAt: '2026-10-26T09:00:00Z',
      }
      expect(await brought(writeCalendar(inWinter, 'nl'))).toEqual([
        `2026-10-26 09:00|10:00|${called}|CONFIRMED`,
      ])
      expect(await brought(writeCalendar({ ...inWinter, sequence: 3, method: 'cancel' }, 'nl'))).toEqual([
        `2026-10-26 09:00|10:00|${called}|CANCELLED`,
      ])
    })

    it('follows a calendar with conversations and days on which something is due', async () => {
      const kind = { nl: 'Ontwikkelgesprek', en: 'Development' }
      const when = {
        startsAt: '2026-10-23T07:00:00Z',
        endsAt: '2026-10-23T08:00:00Z',
        changedAt: entry.writtenAt,
      }
      const text = writeFeed({
        language: 'nl',
        organizationId: 'org',
        address: 'https://tweespraak.example.nl',
        discreet: false,
        conversations: [{ id: 'twee', kind, employee: 'Sanne', leader: 'Joost', ...when }],
        agreements: [{ id: 'drie', other: 'Joost', dueOn: '2026-10-25', changedAt: entry.writtenAt }],
      })
      const lines = await brought(text)
      expect(lines).toContain('2026-10-23 09:00|10:00|Ontwikkelgesprek: Sanne en Joost|')
      expect(
        lines.some(
          (line) => line.includes('2026-10-25') && line.includes('Afspraak met Joost: vandaag klaar'),
        ),
      ).toBe(true)
    })
  },
)
