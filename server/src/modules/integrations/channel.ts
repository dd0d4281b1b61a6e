import type { ChannelService, ChannelTrouble } from '@tweespraak/contract/channels'

/** The hosts at which a service takes messages; with a dot before it, of anything that ends so. */
const hosts: Readonly<Record<ChannelService, readonly string[]>> = {
  slack: ['hooks.slack.com', 'hooks.slack-gov.com'],
  // Flows of Power Automate ("Workflows"), old and new, and what was called connectors.
  teams: ['.logic.azure.com', '.environment.api.powerplatform.com', '.webhook.office.com'],
}

/** Whether somebody gave an address at which this service takes messages, on its own port. */
export const isOfService = (service: ChannelService, given: string): boolean => {
  const url = URL.parse(given)
  return (
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    url.pathname.length > 1 &&
    hosts[service].some((host) =>
      host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host,
    )
  )
}

/** After so many days in a row on which it was given up, a channel is left alone until somebody looks. */
export const mostFailures = 3

/** As often as the queue tries a job, in about twenty minutes; tomorrow there is another message. */
export const mostAttempts = 8

/** Later than so many hours after its hour, the message of a day is left out. */
export const latest = 4

type Failed = { readonly why: string; readonly status?: number }

export const troubleOf = ({ why, status }: Failed): Exclude<ChannelTrouble, 'key-changed'> => {
  if (why !== 'refused') return 'not-reached'
  return status === 404 || status === 410 ? 'gone' : 'refused'
}

/** What will not be otherwise the next time: a service that is busy or broken for a while asks to come back. */
export const isForGood = ({ status }: Failed): boolean =>
  status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429

/** A message in words: what stands above it, its lines, and where it leads. */
export interface ChannelWords {
  readonly title: string
  readonly lines: readonly string[]
  readonly link: string
  readonly linkWords: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** As Slack takes it (incoming webhooks): `text` is read aloud and shown where blocks are not. */
const forSlack = ({ title, lines, link, linkWords }: ChannelWords) => ({
  text: [title, ...lines].map(escaped).join('\n'),
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: `*${escaped(title)}*` } },
    { type: 'section', text: { type: 'mrkdwn', text: lines.map((line) => `• ${escaped(line)}`).join('\n') } },
    { type: 'context', elements: [{ type: 'mrkdwn', text: `<${link}|${escaped(linkWords)}>` }] },
  ],
})

/** As a flow of Teams takes it: one Adaptive Card; 1.4 is what every Teams draws. */
const forTeams = ({ title, lines, link, linkWords }: ChannelWords) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          { type: 'TextBlock', text: title, weight: 'Bolder', wrap: true },
          ...lines.map((text) => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small' })),
        ],
        actions: [{ type: 'Action.OpenUrl', title: linkWords, url: link }],
      },
    },
  ],
})

/** What is handed in, as JSON. */
export const messageFor = (service: ChannelService, words: ChannelWords): string =>
  JSON.stringify(service === 'slack' ? forSlack(words) : forTeams(words))

/** The last day of the week in which a day lies. */
export const weekEnds = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ days: 7 - day.dayOfWeek })
