import { describe, expect, it } from 'vitest'
import { isForGood, isOfService, messageFor, troubleOf, weekEnds } from './channel.ts'

const flow =
  'https://default01ab.3c.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/ab/triggers/manual/paths/invoke?api-version=1&sig=geheim'

describe('an address of a service', () => {
  it.each([
    ['slack', 'https://hooks.slack.com/services/T1/B1/x', true],
    ['slack', 'https://hooks.slack-gov.com/services/T1/B1/x', true],
    ['teams', flow, true],
    ['teams', 'https://prod-12.westeurope.logic.azure.com:443/workflows/ab/x?sig=y', true],
    ['teams', 'https://zaak.webhook.office.com/webhookb2/x', true],
    ['slack', flow, false],
    ['teams', 'https://hooks.slack.com/services/T1/B1/x', false],
    ['slack', 'http://hooks.slack.com/services/T1/B1/x', false],
    ['slack', 'https://hooks.slack.com', false],
    ['slack', 'https://hooks.slack.com:8443/services/x', false],
    ['slack', 'https://me@hooks.slack.com/services/x', false],
    ['slack', 'https://hooks.slack.com.evil.nl/services/x', false],
    ['slack', 'https://evilhooks.slack.com/services/x', false],
    ['teams', 'https://evillogic.azure.com/x', false],
    ['teams', 'https://logic.azure.com.evil.nl/x', false],
    ['slack', 'https://10.0.0.1/services/x', false],
    ['slack', 'services/x', false],
  ] as const)('of %s: %s is %s', (service, address, expected) => {
    expect(isOfService(service, address)).toBe(expected)
  })
})

const words = {
  title: 'Deze <week>',
  lines: ['3 gesprekken & meer', '2 verslagen'],
  link: 'https://tweespraak.example.nl',
  linkWords: 'Open',
}

describe('a message', () => {
  it('is for Slack a text with blocks, in which nothing is taken for markup', () => {
    expect(JSON.parse(messageFor('slack', words))).toEqual({
      text: 'Deze &lt;week&gt;\n3 gesprekken &amp; meer\n2 verslagen',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: '*Deze &lt;week&gt;*' } },
        { type: 'section', text: { type: 'mrkdwn', text: '• 3 gesprekken &amp; meer\n• 2 verslagen' } },
        { type: 'context', elements: [{ type: 'mrkdwn', text: '<https://tweespraak.example.nl|Open>' }] },
      ],
    })
  })

  it('is for Teams one card', () => {
    const { type, attachments } = JSON.parse(messageFor('teams', words)) as {
      readonly type: string
      readonly attachments: readonly { readonly contentType: string; readonly content: object }[]
    }
    expect([type, attachments.length, attachments[0]?.contentType]).toEqual([
      'message',
      1,
      'application/vnd.microsoft.card.adaptive',
    ])
    expect(attachments[0]?.content).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.4',
      body: [{ text: 'Deze <week>' }, { text: '3 gesprekken & meer' }, { text: '2 verslagen' }],
      actions: [{ type: 'Action.OpenUrl', title: 'Open', url: 'https://tweespraak.example.nl' }],
    })
  })
})

describe('a message that was not taken', () => {
  it.each([
    [{ why: 'unreachable' }, 'not-reached', false],
    [{ why: 'inside' }, 'not-reached', false],
    [{ why: 'refused', status: 404 }, 'gone', true],
    [{ why: 'refused', status: 410 }, 'gone', true],
    [{ why: 'refused', status: 403 }, 'refused', true],
    [{ why: 'refused', status: 408 }, 'refused', false],
    [{ why: 'refused', status: 429 }, 'refused', false],
    [{ why: 'refused', status: 302 }, 'refused', false],
    [{ why: 'refused', status: 503 }, 'refused', false],
  ] as const)('because of %o is %s, for good: %s', (failed, trouble, forGood) => {
    expect([troubleOf(failed), isForGood(failed)]).toEqual([trouble, forGood])
  })
})

it('a week ends on Sunday', () => {
  const ends = (day: string) => weekEnds(Temporal.PlainDate.from(day)).toString()
  expect([ends('2026-11-23'), ends('2026-11-27'), ends('2026-11-29')]).toEqual(
    Array.from({ length: 3 }, () => '2026-11-29'),
  )
})
